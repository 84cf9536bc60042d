package dev.anhanga.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What SQLite says of its tables. */
final class SqliteCatalog {

  private static final String COLUMNS =
      "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info(?)";
  private static final String INDEXES = "SELECT name FROM pragma_index_list(?)";

  static final Catalog INSTANCE = new Catalog(COLUMNS, SqliteCatalog::column, INDEXES);

  private SqliteCatalog() {}

  private static StoredColumn column(ResultSet result) throws SQLException {
    return new StoredColumn(
        result.getString(1),
        result.getString(2),
        0,
        !result.getBoolean(3),
        result.getBoolean(4),
        result.getInt(5) > 0);
  }
}
