/** For the drivers that write JSON, and nobody else. */
@SuppressWarnings("module") // The drivers are built after this.
module dev.anhanga.json {
  requires transitive com.fasterxml.jackson.core;
  requires transitive org.jspecify;

  exports dev.anhanga.json to
      dev.anhanga.http,
      dev.anhanga.jdbc;
}
