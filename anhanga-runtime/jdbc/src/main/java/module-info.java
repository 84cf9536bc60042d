/** The JDBC driver: SQLite, H2, PostgreSQL and MariaDB through {@code java.sql} and HikariCP. */
module dev.anhanga.jdbc {
  requires transitive dev.anhanga.runtime;
  requires transitive java.sql;
  requires com.zaxxer.hikari;
  requires dev.anhanga.json;

  exports dev.anhanga.jdbc;
}
