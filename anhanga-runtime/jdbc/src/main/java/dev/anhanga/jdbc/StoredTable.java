package dev.anhanga.jdbc;

import java.util.Map;
import java.util.Set;

/**
 * A table as the database has it.
 *
 * @param columns the columns by name, in order
 * @param indexes the names of its indexes
 */
record StoredTable(Map<String, StoredColumn> columns, Set<String> indexes) {}
