package dev.anhanga.jdbc;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about a {@link JdbcDriver}. Without more said: the dialect is found by itself,
 * columns are in snake_case, there are up to 10 connections, waiting ends after 30 seconds,
 * statements aren't logged, tables are in the connection's schema and get what they lack.
 * Immutable: the methods return changed options.
 */
public final class JdbcOptions {

  private static final Duration A_DAY = Duration.ofDays(1);

  private static final JdbcOptions DEFAULTS =
      new JdbcOptions(
          null,
          ColumnNaming.SNAKE_CASE,
          10,
          Duration.ofSeconds(30),
          false,
          SchemaMode.CREATE_AND_ADD,
          null,
          null);

  private final @Nullable Dialect dialect;
  private final ColumnNaming naming;
  private final int poolSize;
  private final Duration patience;
  private final boolean loggingStatements;
  private final SchemaMode schemaMode;
  private final @Nullable String schema;
  private final @Nullable Credentials credentials;

  private JdbcOptions(
      @Nullable Dialect dialect,
      ColumnNaming naming,
      int poolSize,
      Duration patience,
      boolean loggingStatements,
      SchemaMode schemaMode,
      @Nullable String schema,
      @Nullable Credentials credentials) {
    this.dialect = dialect;
    this.naming = naming;
    this.poolSize = poolSize;
    this.patience = patience;
    this.loggingStatements = loggingStatements;
    this.schemaMode = schemaMode;
    this.schema = schema;
    this.credentials = credentials;
  }

  /** The options that hold when nothing is said. */
  public static JdbcOptions of() {
    return DEFAULTS;
  }

  /** Speaks this dialect, whatever the connection says of itself. */
  public JdbcOptions dialect(Dialect spoken) {
    Objects.requireNonNull(spoken, "The dialect is null.");
    return new JdbcOptions(
        spoken, naming, poolSize, patience, loggingStatements, schemaMode, schema, credentials);
  }

  /** Names columns so. */
  public JdbcOptions naming(ColumnNaming columns) {
    Objects.requireNonNull(columns, "The naming is null.");
    return new JdbcOptions(
        dialect, columns, poolSize, patience, loggingStatements, schemaMode, schema, credentials);
  }

  /**
   * At most so many connections at once. A database in memory that only one connection can see has
   * one, whatever is said here. Doesn't concern a driver that is given a data source.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public JdbcOptions poolSize(int connections) {
    if (connections < 1) {
      throw new IllegalArgumentException("A pool has at least one connection.");
    }
    return new JdbcOptions(
        dialect, naming, connections, patience, loggingStatements, schemaMode, schema, credentials);
  }

  /**
   * Waits at most so long for a connection, and for other writers of this process.
   *
   * @param longest at least 250 milliseconds; taken for a day if it is longer
   * @throws IllegalArgumentException if it is shorter
   */
  public JdbcOptions waitingAtMost(Duration longest) {
    if (longest.compareTo(Duration.ofMillis(250)) < 0) {
      throw new IllegalArgumentException("The least time to wait is 250 milliseconds.");
    }
    Duration bounded = longest.compareTo(A_DAY) < 0 ? longest : A_DAY;
    return new JdbcOptions(
        dialect, naming, poolSize, bounded, loggingStatements, schemaMode, schema, credentials);
  }

  /**
   * Logs each statement's text and how long it took to the {@link System.Logger} {@code
   * dev.anhanga.jdbc}, at level INFO. Values are never logged.
   */
  public JdbcOptions loggingStatements() {
    return new JdbcOptions(
        dialect, naming, poolSize, patience, true, schemaMode, schema, credentials);
  }

  /** Does this, and no more, about tables that aren't as a record needs them. */
  public JdbcOptions schemaMode(SchemaMode mode) {
    Objects.requireNonNull(mode, "The mode is null.");
    return new JdbcOptions(
        dialect, naming, poolSize, patience, loggingStatements, mode, schema, credentials);
  }

  /**
   * Keeps tables in this schema of the database, whatever that of the connection is. It has to be
   * there: a driver makes none. On MariaDB it is a database; SQLite has no schemas, and refuses.
   * SQL of your own has to name it itself.
   *
   * @param name 1 to 63 of A to Z, a to z, 0 to 9, {@code _}, {@code $} and {@code -}, in capitals
   *     or not as the database has it: H2's own is {@code PUBLIC}, and PostgreSQL's {@code public}
   * @throws IllegalArgumentException if it isn't
   */
  public JdbcOptions schema(String name) {
    Objects.requireNonNull(name, "The schema is null.");
    if (!name.matches("[A-Za-z0-9_$-]{1,63}")) {
      throw new IllegalArgumentException(
          "A schema's name is 1 to 63 letters from A to Z, digits, _, $ or -, and not \"%s\"."
              .formatted(name));
    }
    return new JdbcOptions(
        dialect, naming, poolSize, patience, loggingStatements, schemaMode, name, credentials);
  }

  /** Connects as this user. Doesn't concern a driver that is given a data source. */
  public JdbcOptions credentials(String user, String password) {
    Credentials known = new Credentials(user, password);
    return new JdbcOptions(
        dialect, naming, poolSize, patience, loggingStatements, schemaMode, schema, known);
  }

  @Nullable Dialect dialect() {
    return dialect;
  }

  ColumnNaming naming() {
    return naming;
  }

  int poolSize() {
    return poolSize;
  }

  Duration patience() {
    return patience;
  }

  boolean isLoggingStatements() {
    return loggingStatements;
  }

  SchemaMode schemaMode() {
    return schemaMode;
  }

  @Nullable String schema() {
    return schema;
  }

  @Nullable Credentials credentials() {
    return credentials;
  }

  /** Who connects. Not a record, whose text would show the password. */
  static final class Credentials {
    final String user;
    final String password;

    Credentials(String user, String password) {
      this.user = Objects.requireNonNull(user, "The user is null.");
      this.password = Objects.requireNonNull(password, "The password is null.");
    }
  }
}
