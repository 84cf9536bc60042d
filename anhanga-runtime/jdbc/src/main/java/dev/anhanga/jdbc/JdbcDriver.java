package dev.anhanga.jdbc;

/** Stores records through JDBC. */
public final class JdbcDriver {

  private JdbcDriver() {}
}
