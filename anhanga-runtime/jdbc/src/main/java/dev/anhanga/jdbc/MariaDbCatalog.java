package dev.anhanga.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What MariaDB says of its tables. Its schemas are its databases. */
final class MariaDbCatalog extends Catalog {

  /** The table's name is given twice, as MariaDB would else look through all tables there are. */
  private static final String COLUMNS =
      """
      SELECT COLUMN_NAME, COLUMN_TYPE, COLLATION_NAME, CHARACTER_MAXIMUM_LENGTH,
        IS_NULLABLE = 'YES', COLUMN_DEFAULT IS NOT NULL OR EXTRA LIKE '%auto_increment%',
        COLUMN_KEY = 'PRI',
        EXISTS (SELECT 1 FROM information_schema.STATISTICS s
          WHERE s.TABLE_SCHEMA = :schema AND s.TABLE_NAME = :table
            AND s.COLUMN_NAME = c.COLUMN_NAME),
        COLUMN_COMMENT
      FROM information_schema.COLUMNS c
      WHERE TABLE_SCHEMA = :schema AND TABLE_NAME = :table
      ORDER BY ORDINAL_POSITION""";

  private static final String INDEXES =
      """
      SELECT INDEX_NAME, NON_UNIQUE = 0, COLUMN_NAME FROM information_schema.STATISTICS
      WHERE TABLE_SCHEMA = :schema AND TABLE_NAME = :table""";

  private static final String SCHEMAS =
      "SELECT 1 FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = :schema";

  static final Catalog INSTANCE = new MariaDbCatalog();

  private MariaDbCatalog() {
    super("DATABASE()", SCHEMAS, COLUMNS, INDEXES);
  }

  @Override
  StoredColumn column(ResultSet result, Table table) throws SQLException {
    return new StoredColumn(
        result.getString(1),
        type(result),
        result.getLong(4),
        result.getBoolean(5),
        result.getBoolean(6),
        result.getBoolean(7),
        result.getBoolean(8));
  }

  /** With what tells it from another: the collation, and a comment where that says our type. */
  private static String type(ResultSet result) throws SQLException {
    String type = result.getString(2);
    String collation = result.getString(3);
    if (collation != null) {
      return type + " COLLATE " + collation;
    }
    String commented = type + " COMMENT '" + result.getString(9) + "'";
    return MariaDbDialect.COMMENTED_TYPES.contains(commented) ? commented : type;
  }
}
