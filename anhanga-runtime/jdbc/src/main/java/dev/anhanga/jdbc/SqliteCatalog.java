package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What SQLite says of its tables. */
final class SqliteCatalog extends Catalog {

  /** A lone identity of the very type INTEGER is the row's own number, which SQLite makes. */
  private static final String COLUMNS =
      """
      SELECT name, type, "notnull",
        dflt_value IS NOT NULL OR (pk = 1 AND upper(type) = 'INTEGER'
          AND (SELECT count(*) FROM pragma_table_info(:table) WHERE pk > 0) = 1),
        pk,
        (SELECT name FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower(:table))
      FROM pragma_table_info(:table)""";

  private static final String INDEXES =
      """
      SELECT l.name, l."unique" AND NOT l.partial, i.name
      FROM pragma_index_list(:table) l, pragma_index_info(l.name) i""";

  private static final String SCHEMAS = "SELECT 1 FROM pragma_database_list WHERE name = :schema";

  static final Catalog INSTANCE = new SqliteCatalog();

  private SqliteCatalog() {
    super("'main'", SCHEMAS, COLUMNS, INDEXES);
  }

  @Override
  StoredColumn column(ResultSet result, Table table) throws SQLException {
    checkCase(result.getString(6), table.meta().resource());
    return new StoredColumn(
        result.getString(1),
        result.getString(2),
        0,
        !result.getBoolean(3),
        result.getBoolean(4),
        result.getInt(5) > 0,
        false);
  }

  /** Names that differ only in case are one name to SQLite, and two everywhere else. */
  private static void checkCase(@Nullable String stored, String table) {
    if (stored != null && !stored.equals(table)) {
      throw new StorageException(
          table
              + " can't be stored beside "
              + stored
              + ", as SQLite ignores case. Give one of them another name in @Schema.");
    }
  }
}
