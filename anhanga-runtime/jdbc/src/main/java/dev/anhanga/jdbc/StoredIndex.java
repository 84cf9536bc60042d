package dev.anhanga.jdbc;

import java.util.Set;

/**
 * An index as the database has it.
 *
 * @param name its name
 * @param isUnique whether it keeps its columns unique together, in all rows
 * @param columns the names of its columns
 */
record StoredIndex(String name, boolean isUnique, Set<String> columns) {}
