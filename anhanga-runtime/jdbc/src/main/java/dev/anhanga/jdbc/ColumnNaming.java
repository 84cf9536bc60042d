package dev.anhanga.jdbc;

import java.util.Locale;

/**
 * What a field's column is called, unless the record says so itself by {@code @Stored}. Safe for
 * concurrent use; the same at every call.
 */
@FunctionalInterface
public interface ColumnNaming {

  /**
   * {@code birthDate} is kept in {@code birth_date}, {@code address.street} in {@code
   * address_street}.
   */
  ColumnNaming SNAKE_CASE =
      field ->
          field
              .replace('.', '_')
              .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
              .toLowerCase(Locale.ROOT);

  /**
   * {@code birthDate} is kept in {@code birthDate}, {@code address.street} in {@code
   * address_street}.
   */
  ColumnNaming AS_DECLARED = field -> field.replace('.', '_');

  /**
   * The column of a field.
   *
   * @param field the field's name in the meta
   */
  String columnOf(String field);
}
