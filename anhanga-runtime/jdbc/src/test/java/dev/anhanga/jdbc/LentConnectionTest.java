package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.error.StorageException.Outcome;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of work on a connection that was lent. */
class LentConnectionTest {

  private static final PersistenceMeta CITY =
      PersistenceMeta.of("city", FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void whatWasDoneBeforeAFailureIsNotDenied(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> cities = Anhanga.createService(new RowSchema(CITY), driver);
      cities.count();

      StorageException failure =
          assertThrows(StorageException.class, () -> insertTwice(driver, store));

      assertEquals(Outcome.UNKNOWN, failure.outcome());
      assertEquals(1, cities.count());
    }
  }

  private static int insertTwice(JdbcDriver driver, Stores store) {
    String city = store == Stores.MARIADB ? "city" : "\"city\"";
    String insert = "INSERT INTO " + city + " VALUES (1)";
    return driver.<Integer>withConnection(
        connection -> OwnSql.run(connection, insert) + OwnSql.run(connection, insert));
  }
}
