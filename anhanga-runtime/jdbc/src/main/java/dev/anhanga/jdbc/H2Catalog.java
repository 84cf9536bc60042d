package dev.anhanga.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;

/** What H2 says of its tables. */
final class H2Catalog extends Catalog {

  private static final String COLUMNS =
      """
      SELECT c.COLUMN_NAME, c.DATA_TYPE, c.CHARACTER_MAXIMUM_LENGTH, c.NUMERIC_PRECISION,
        c.NUMERIC_SCALE, c.DATETIME_PRECISION, c.IS_NULLABLE,
        c.COLUMN_DEFAULT IS NOT NULL OR c.IS_IDENTITY = 'YES',
        EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.INDEX_COLUMNS i
          JOIN INFORMATION_SCHEMA.INDEXES x USING (INDEX_SCHEMA, INDEX_NAME)
          WHERE x.INDEX_TYPE_NAME = 'PRIMARY KEY' AND i.TABLE_SCHEMA = c.TABLE_SCHEMA
            AND i.TABLE_NAME = c.TABLE_NAME AND i.COLUMN_NAME = c.COLUMN_NAME),
        c.ORDINAL_POSITION
      FROM INFORMATION_SCHEMA.COLUMNS c
      WHERE c.TABLE_SCHEMA = :schema AND c.TABLE_NAME = :table""";
  private static final String INDEXES =
      """
      SELECT INDEX_NAME, IS_UNIQUE, COLUMN_NAME FROM INFORMATION_SCHEMA.INDEX_COLUMNS
      WHERE TABLE_SCHEMA = :schema AND TABLE_NAME = :table""";

  private static final String SCHEMAS =
      "SELECT 1 FROM INFORMATION_SCHEMA.SCHEMATA WHERE SCHEMA_NAME = :schema";

  static final Catalog INSTANCE = new H2Catalog();

  private H2Catalog() {
    super("CURRENT_SCHEMA", SCHEMAS, unkept(COLUMNS, 10) + " ORDER BY 10", unkept(INDEXES, 3));
  }

  /**
   * The same query as a union with nothing. Each session keeps its last queries, and looks through
   * all that they depend on at each write; for these that is a twentieth of a write, and unions
   * aren't kept.
   */
  private static String unkept(String query, int columns) {
    String nulls = String.join(", ", Collections.nCopies(columns, "NULL"));
    return query + " UNION ALL SELECT " + nulls + " WHERE FALSE";
  }

  @Override
  StoredColumn column(ResultSet result, Table table) throws SQLException {
    return new StoredColumn(
        result.getString(1),
        type(result),
        result.getLong(3),
        "YES".equals(result.getString(7)),
        result.getBoolean(8),
        result.getBoolean(9),
        false);
  }

  private static String type(ResultSet result) throws SQLException {
    String type = result.getString(2);
    return switch (type) {
      case "NUMERIC" -> "NUMERIC(" + result.getInt(4) + ", " + result.getInt(5) + ")";
      case "TIME", "TIMESTAMP" -> type + "(" + result.getInt(6) + ")";
      case "TIMESTAMP WITH TIME ZONE" -> "TIMESTAMP(" + result.getInt(6) + ") WITH TIME ZONE";
      default -> type;
    };
  }
}
