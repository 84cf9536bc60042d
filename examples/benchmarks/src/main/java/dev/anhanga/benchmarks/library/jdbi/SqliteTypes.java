package dev.anhanga.benchmarks.library.jdbi;

import dev.anhanga.benchmarks.store.SqliteValues;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Tells Jdbi what SQLite keeps in place of the types that it doesn't have. */
final class SqliteTypes {

  private SqliteTypes() {}

  static void register(Jdbi jdbi) {
    jdbi.registerArgument(new Ids());
    jdbi.registerArgument(new Dates());
    jdbi.registerArgument(new Decimals());
    jdbi.registerArgument(new Instants());
    jdbi.registerColumnMapper(
        UUID.class, (result, index, context) -> SqliteValues.uuid(result.getBytes(index)));
    jdbi.registerColumnMapper(
        LocalDate.class, (result, index, context) -> LocalDate.parse(result.getString(index)));
    jdbi.registerColumnMapper(
        BigDecimal.class, (result, index, context) -> SqliteValues.decimal(result.getLong(index)));
    jdbi.registerColumnMapper(
        Instant.class, (result, index, context) -> SqliteValues.instant(result.getLong(index)));
  }

  private static final class Ids extends AbstractArgumentFactory<UUID> {
    Ids() {
      super(Types.BLOB);
    }

    @Override
    protected Argument build(UUID value, ConfigRegistry config) {
      return (index, statement, context) -> statement.setBytes(index, SqliteValues.bytes(value));
    }
  }

  private static final class Dates extends AbstractArgumentFactory<LocalDate> {
    Dates() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(LocalDate value, ConfigRegistry config) {
      return (index, statement, context) -> statement.setString(index, value.toString());
    }
  }

  private static final class Decimals extends AbstractArgumentFactory<BigDecimal> {
    Decimals() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(BigDecimal value, ConfigRegistry config) {
      return (index, statement, context) -> statement.setLong(index, SqliteValues.cents(value));
    }
  }

  private static final class Instants extends AbstractArgumentFactory<Instant> {
    Instants() {
      super(Types.BIGINT);
    }

    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
      return (index, statement, context) -> statement.setLong(index, SqliteValues.micros(value));
    }
  }
}
