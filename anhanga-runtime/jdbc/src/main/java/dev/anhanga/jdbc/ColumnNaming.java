package dev.anhanga.jdbc;

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
  ColumnNaming SNAKE_CASE = NamingStyle.SNAKE_CASE;

  /**
   * {@code birthDate} is kept in {@code birthDate}, {@code address.street} in {@code
   * address_street}.
   */
  ColumnNaming AS_DECLARED = NamingStyle.AS_DECLARED;

  /**
   * The column of a field.
   *
   * @param field the field's name in the meta
   */
  String columnOf(String field);
}
