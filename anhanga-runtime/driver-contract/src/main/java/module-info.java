/** The conformance kit that every driver extends. */
module dev.anhanga.contract {
  requires transitive dev.anhanga.runtime;
  requires transitive org.junit.jupiter.api;
  requires transitive org.junit.jupiter.params;

  exports dev.anhanga.contract;
  exports dev.anhanga.contract.sequence;
}
