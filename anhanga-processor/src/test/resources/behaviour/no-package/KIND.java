enum KIND {
  A
}
