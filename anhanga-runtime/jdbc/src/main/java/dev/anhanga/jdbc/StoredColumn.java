package dev.anhanga.jdbc;

/**
 * A column as the database has it.
 *
 * @param name its name
 * @param type its type, as {@link Dialect#columnType} writes it
 * @param length the longest text; 0 where that doesn't apply
 * @param isNullable whether it takes null
 * @param hasDefault whether rows may be written without it
 * @param isIdentity whether it is the primary key, or a part of it
 * @param isBoundByIndex whether an index keeps it from being text without a limit
 */
record StoredColumn(
    String name,
    String type,
    long length,
    boolean isNullable,
    boolean hasDefault,
    boolean isIdentity,
    boolean isBoundByIndex) {}
