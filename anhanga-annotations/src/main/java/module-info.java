/** The annotations a record is described with. No dependencies. */
module dev.anhanga.annotations {
  exports dev.anhanga.annotations;
}
