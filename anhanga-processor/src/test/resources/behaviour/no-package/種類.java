enum 種類 {
  甲,
  乙
}
