package dev.anhanga.benchmarks.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A database, with the table that all contenders share. */
public enum Store {

  /** In memory, in this JVM. */
  H2(
      "H2 in memory",
      """
      CREATE TABLE IF NOT EXISTS "person" (
        "id" UUID NOT NULL PRIMARY KEY,
        "name" CHARACTER VARYING(255) NOT NULL,
        "email" CHARACTER VARYING NOT NULL,
        "birth_date" DATE NOT NULL,
        "active" BOOLEAN NOT NULL,
        "visits" BIGINT NOT NULL,
        "balance" NUMERIC(12, 2) NOT NULL,
        "joined_at" TIMESTAMP(6) WITH TIME ZONE NOT NULL)"""),

  /** A file, which the operating system keeps in its memory. */
  SQLITE(
      "SQLite file",
      """
      CREATE TABLE IF NOT EXISTS "person" (
        "id" UUID_BLOB NOT NULL PRIMARY KEY,
        "name" STRING_TEXT NOT NULL,
        "email" STRING_TEXT NOT NULL,
        "birth_date" DATE_TEXT NOT NULL,
        "active" BOOLEAN_INTEGER NOT NULL,
        "visits" BIGINT NOT NULL,
        "balance" DECIMAL_INTEGER(12,2) NOT NULL,
        "joined_at" INSTANT_INTEGER NOT NULL)"""),

  /** A server on this machine. */
  POSTGRES(
      "PostgreSQL on loopback",
      """
      CREATE TABLE IF NOT EXISTS "person" (
        "id" uuid NOT NULL PRIMARY KEY,
        "name" text COLLATE "C" NOT NULL,
        "email" text COLLATE "C" NOT NULL,
        "birth_date" date NOT NULL,
        "active" boolean NOT NULL,
        "visits" bigint NOT NULL,
        "balance" numeric(12,2) NOT NULL,
        "joined_at" timestamp with time zone NOT NULL)""");

  private static final String INDEX =
      "CREATE INDEX IF NOT EXISTS \"ix_person.name\" ON \"person\" (\"name\", \"id\")";

  /**
   * Some libraries quote names, others don't. By itself H2 answers what it was asked just before
   * out of its memory, so that nothing would be measured.
   */
  private static final String H2_SETTINGS =
      ";DB_CLOSE_DELAY=-1;CASE_INSENSITIVE_IDENTIFIERS=TRUE;OPTIMIZE_REUSE_RESULTS=0";

  private final String shownName;
  private final String table;

  Store(String shownName, String table) {
    this.shownName = shownName;
    this.table = table;
  }

  /** As tables and charts have it. */
  public String shownName() {
    return shownName;
  }

  /** What makes the table and its index. */
  List<String> definitions() {
    return List.of(table, INDEX);
  }

  /** Where a database of so many rows is kept, in this folder if it has files. */
  String url(Path folder, int rows) {
    return switch (this) {
      case H2 -> "jdbc:h2:mem:people" + rows + H2_SETTINGS;
      case SQLITE -> "jdbc:sqlite:" + folder.resolve("people" + rows + ".db");
      case POSTGRES -> PostgresServer.url() + "&currentSchema=people" + rows;
    };
  }

  /** What its JDBC driver is told beside the URL. */
  Map<String, String> properties() {
    // NORMAL: how long a disk takes is no library's affair.
    return this == SQLITE
        ? Map.of(
            "journal_mode", "WAL",
            "synchronous", "NORMAL",
            "busy_timeout", "5000",
            "transaction_mode", "IMMEDIATE")
        : Map.of();
  }
}
