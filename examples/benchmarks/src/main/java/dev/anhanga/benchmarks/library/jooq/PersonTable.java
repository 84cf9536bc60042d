package dev.anhanga.benchmarks.library.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.anhanga.benchmarks.store.SqliteValues;
import dev.anhanga.benchmarks.store.Store;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The columns, as jOOQ's generator would have written them. */
final class PersonTable {

  static final Table<Record> PERSON = table(name("person"));

  final Field<UUID> id;
  final Field<String> name = field(name("name"), SQLDataType.VARCHAR);
  final Field<String> email = field(name("email"), SQLDataType.VARCHAR);
  final Field<LocalDate> birthDate;
  final Field<Boolean> active;
  final Field<Long> visits = field(name("visits"), SQLDataType.BIGINT);
  final Field<BigDecimal> balance;
  final Field<Instant> joinedAt;

  PersonTable(Store store) {
    boolean isSqlite = store == Store.SQLITE;
    id = field(name("id"), isSqlite ? idAsBytes() : SQLDataType.UUID);
    birthDate = field(name("birth_date"), isSqlite ? dateAsText() : SQLDataType.LOCALDATE);
    active = field(name("active"), isSqlite ? booleanAsNumber() : SQLDataType.BOOLEAN);
    balance = field(name("balance"), isSqlite ? decimalAsCents() : SQLDataType.NUMERIC(12, 2));
    joinedAt = field(name("joined_at"), isSqlite ? instantAsMicros() : SQLDataType.INSTANT);
  }

  List<Field<?>> fields() {
    return List.of(id, name, email, birthDate, active, visits, balance, joinedAt);
  }

  private static DataType<UUID> idAsBytes() {
    return SQLDataType.BLOB.asConvertedDataType(
        Converter.ofNullable(byte[].class, UUID.class, SqliteValues::uuid, SqliteValues::bytes));
  }

  private static DataType<LocalDate> dateAsText() {
    return SQLDataType.VARCHAR.asConvertedDataType(
        Converter.ofNullable(String.class, LocalDate.class, LocalDate::parse, LocalDate::toString));
  }

  private static DataType<Boolean> booleanAsNumber() {
    return SQLDataType.INTEGER.asConvertedDataType(
        Converter.ofNullable(Integer.class, Boolean.class, it -> it != 0, it -> it ? 1 : 0));
  }

  private static DataType<BigDecimal> decimalAsCents() {
    return SQLDataType.BIGINT.asConvertedDataType(
        Converter.ofNullable(
            Long.class, BigDecimal.class, SqliteValues::decimal, SqliteValues::cents));
  }

  private static DataType<Instant> instantAsMicros() {
    return SQLDataType.BIGINT.asConvertedDataType(
        Converter.ofNullable(
            Long.class, Instant.class, SqliteValues::instant, SqliteValues::micros));
  }
}
