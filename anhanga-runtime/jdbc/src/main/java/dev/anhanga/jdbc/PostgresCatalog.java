package dev.anhanga.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What PostgreSQL says of its tables, by itself in the schema in which it would create them. */
final class PostgresCatalog extends Catalog {

  /** The collation is part of a text column's type; that of the database has its own name. */
  private static final String COLUMNS =
      """
      SELECT a.attname,
        format_type(a.atttypid, a.atttypmod) || CASE
          WHEN a.attcollation = 0 THEN ''
          WHEN l.collname <> 'default' THEN ' COLLATE "' || l.collname || '"'
          WHEN d.datlocprovider = 'c' THEN ' COLLATE "' || d.datcollate || '"'
          ELSE ' COLLATE "default"' END,
        CASE WHEN a.atttypid = 'varchar'::regtype AND a.atttypmod > 4
          THEN a.atttypmod - 4 ELSE 0 END,
        NOT a.attnotnull,
        a.atthasdef OR a.attidentity <> '',
        EXISTS (SELECT 1 FROM pg_index i
          WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey))
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_database d ON d.datname = current_database()
      LEFT JOIN pg_collation l ON l.oid = a.attcollation
      WHERE n.nspname = :schema AND c.relname = :table AND c.relkind IN ('r', 'p')
        AND a.attnum > 0 AND NOT a.attisdropped
      ORDER BY a.attnum""";

  /** One that couldn't be made to its end, or that leaves rows out, keeps nothing unique. */
  private static final String INDEXES =
      """
      SELECT x.relname, i.indisunique AND i.indisvalid AND i.indpred IS NULL, a.attname
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_class x ON x.oid = i.indexrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace
      CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (number, place)
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
      WHERE n.nspname = :schema AND c.relname = :table
        AND k.place <= i.indnkeyatts""";

  private static final String SCHEMAS = "SELECT 1 FROM pg_namespace WHERE nspname = :schema";

  static final Catalog INSTANCE = new PostgresCatalog();

  private PostgresCatalog() {
    super("current_schema()", SCHEMAS, COLUMNS, INDEXES);
  }

  @Override
  StoredColumn column(ResultSet result, Table table) throws SQLException {
    return new StoredColumn(
        result.getString(1),
        result.getString(2),
        result.getLong(3),
        result.getBoolean(4),
        result.getBoolean(5),
        result.getBoolean(6),
        false);
  }
}
