package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.BooleanField;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.IntField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.SearchPlan;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the databases say of how they find a page: by an index, and without a sort. */
class IndexTest {

  private static final PersistenceMeta LINE =
      PersistenceMeta.of(
              "line",
              FieldMeta.of("orderId", DataType.UUID).identity(Generation.ASSIGNED),
              FieldMeta.of("line", DataType.INT).identity(Generation.ASSIGNED),
              FieldMeta.of("product", DataType.STRING).indexed(),
              FieldMeta.of("shelf", DataType.INT),
              FieldMeta.of("cents", DataType.LONG),
              FieldMeta.of("rating", DataType.INT).nullable().indexed(),
              FieldMeta.of("code", DataType.INT).nullable().unique(),
              FieldMeta.of("sold", DataType.BOOLEAN).indexed())
          .withIndex("shelf", "cents");

  @TempDir Path folder;

  private static Row line(int number) {
    Map<String, Object> values = new HashMap<>();
    values.put("orderId", new UUID(number % 7, 1));
    values.put("line", number);
    values.put("product", "product " + number % 100);
    values.put("shelf", number % 10);
    values.put("cents", (long) (number % 50));
    values.put("rating", number % 5);
    values.put("code", number);
    values.put("sold", number % 4 == 1);
    return Row.of(LINE, values);
  }

  private static ServiceContract<Row> filled(JdbcDriver driver) {
    ServiceContract<Row> lines = Anhanga.createService(new RowSchema(LINE), driver);
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < 1_000; number++) {
      rows.add(line(number));
    }
    lines.createAll(rows);
    return lines;
  }

  /** Looks at the first page and at the second, which begins at a cursor. */
  private static void isSortedBy(String index, JdbcDriver driver, Sort... sorts) {
    PaginateParams<Row> first = PaginateParams.<Row>of(1, 20).sort(sorts).withoutTotal();
    ServiceContract<Row> lines = Anhanga.createService(new RowSchema(LINE), driver);
    PaginateParams<Row> second = lines.paginate(first).next().orElseThrow();
    for (PaginateParams<Row> page : List.of(first, second)) {
      String plan = plan(driver, SearchPlan.of(LINE, page).lowered());
      assertTrue(plan.contains(index) && !isSorting(plan), plan);
    }
  }

  /** The others say where they sort, and H2 where it doesn't. */
  private static boolean isSorting(String plan) {
    return plan.contains("SELECT\n")
        ? !plan.contains("/* index sorted */")
        : Stream.of("B-TREE", "Sort", "filesort").anyMatch(plan::contains);
  }

  private static String plan(JdbcDriver driver, PaginateParams<?> params) {
    return driver.withConnection(
        connection -> {
          Dialect dialect = Dialect.of(connection);
          Table table = new Table(LINE, dialect, JdbcOptions.of());
          return plan(connection, dialect, Search.page(params, Search.What.ROWS).written(table));
        });
  }

  private static String plan(Connection connection, Dialect dialect, SqlBuffer page)
      throws SQLException {
    String explain = dialect == Dialect.sqlite() ? "EXPLAIN QUERY PLAN " : "EXPLAIN ";
    StringBuilder plan = new StringBuilder();
    try (PreparedStatement statement = connection.prepareStatement(explain + page.sql())) {
      page.bindTo(statement);
      try (ResultSet result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          for (int column = 1; column <= columns; column++) {
            plan.append(result.getString(column)).append(' ');
          }
          plan.append('\n');
        }
      }
    }
    return plan.toString();
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void pagesByAnIndexedFieldNeedNoSort(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      filled(driver);
      isSortedBy("ix_line.product", driver, Sort.ascending("product"));
      isSortedBy("ix_line.product", driver, Sort.descending("product"));
    }
  }

  /** To MariaDB null is the least value, and it has no word to say otherwise. */
  @ParameterizedTest
  @EnumSource(value = Stores.class, mode = EnumSource.Mode.EXCLUDE, names = "MARIADB")
  void pagesByAnIndexedFieldWithNullsNeedNoSort(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      filled(driver);
      isSortedBy("ix_line.rating", driver, Sort.ascending("rating"));
      isSortedBy("ix_line.rating", driver, Sort.descending("rating"));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void pagesByFieldsIndexedTogetherNeedNoSort(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      filled(driver);
      isSortedBy("ix_line.shelf.cents", driver, Sort.ascending("shelf"), Sort.ascending("cents"));
      isSortedBy("ix_line.shelf.cents", driver, Sort.descending("shelf"), Sort.descending("cents"));
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void pagesByIdentityNeedNoSort(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      filled(driver);
      isSortedBy("", driver);
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void aCursorIsWhereTheIndexIsEntered(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      PaginateParams<Row> first =
          PaginateParams.<Row>of(1, 20).sort(Sort.ascending("product")).withoutTotal();
      PaginateParams<Row> second = filled(driver).paginate(first).next().orElseThrow();

      String plan = plan(driver, SearchPlan.of(LINE, second).lowered());

      boolean isEntered =
          switch (store) {
            case SQLITE_MEMORY, SQLITE_FILE -> plan.contains("(product>?)");
            case H2_MEMORY, H2_FILE -> plan.contains("product >= ?1");
            case MARIADB -> plan.contains("range");
            case POSTGRES -> plan.contains("Index Cond: (product >= '");
          };
      assertTrue(isEntered, plan);
    }
  }

  /** As the finders of generated services ask. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aUniqueValueIsFoundByItsIndex(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      filled(driver);
      PaginateParams<Row> one =
          PaginateParams.<Row>of(1, 1).filter(IntField.of("code").equalTo(500)).withoutTotal();

      String plan = plan(driver, SearchPlan.of(LINE, one).lowered());

      assertTrue(plan.contains("uq_line.code"), plan);
    }
  }

  /** Also where a dialect writes it without an operand, by which the two would be one shape. */
  @ParameterizedTest
  @EnumSource(Stores.class)
  void aFlagIsFoundByItsIndexWhicheverItIs(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> lines = filled(driver);
      BooleanField sold = BooleanField.of("sold");
      assertEquals(250, lines.count(sold.isTrue()));
      assertEquals(750, lines.count(sold.isFalse()));
      for (Filter filter : List.of(sold.isTrue(), sold.isFalse())) {
        PaginateParams<Row> some = PaginateParams.<Row>of(1, 20).filter(filter).withoutTotal();

        String plan = plan(driver, SearchPlan.of(LINE, some).lowered());

        assertTrue(plan.contains("ix_line.sold"), plan);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void longNamesOfKeysStayApart(Stores store) {
    String start = "aNameThatIsLongAndHasAnotherEndThanTheOtherOne";
    PersistenceMeta meta =
        PersistenceMeta.of(
                "r23456789012345678901234567890123456789012345678901234567890123",
                FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
                FieldMeta.of(start + "A", DataType.INT),
                FieldMeta.of(start + "B", DataType.INT),
                FieldMeta.of(start + "C", DataType.INT))
            .withUnique(start + "B", start + "A")
            .withUnique(start + "B", start + "C")
            .withIndex(start + "C", start + "A");
    try (JdbcDriver driver = store.open(folder)) {
      driver.initialize(meta);
      driver.initialize(meta);
      driver.create(
          meta, Row.of(meta, Map.of("id", 1, start + "A", 1, start + "B", 1, start + "C", 1)));
      DuplicateRecordException told =
          assertThrows(
              DuplicateRecordException.class,
              () ->
                  driver.create(
                      meta,
                      Row.of(
                          meta, Map.of("id", 2, start + "A", 2, start + "B", 1, start + "C", 1))));
      assertEquals(List.of(start + "B", start + "C"), told.fields());
    }
  }
}
