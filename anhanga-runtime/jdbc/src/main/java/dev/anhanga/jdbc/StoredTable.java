package dev.anhanga.jdbc;

import java.util.Map;

/**
 * A table as the database has it.
 *
 * @param columns the columns by name, in order
 * @param indexes the indexes by name
 */
record StoredTable(Map<String, StoredColumn> columns, Map<String, StoredIndex> indexes) {}
