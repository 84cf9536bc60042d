/** The JDBC driver: SQLite, H2 and PostgreSQL through {@code java.sql} and HikariCP. */
module dev.anhanga.jdbc {
  requires transitive dev.anhanga.runtime;
  requires transitive java.sql;
  requires com.fasterxml.jackson.core;
  requires com.zaxxer.hikari;

  exports dev.anhanga.jdbc;
}
