package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value at an edge comes back equal, and is found and sorted as in memory. */
class ValuesTest {

  private static final RowSchema SCHEMA = new RowSchema(Samples.EVERY_TYPE);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void valuesComeBackAsTheyWere(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      for (Row row : Samples.rows()) {
        Row created = service.create(row);
        assertEquals(row, Row.copyOf(created));
        assertEquals(row, service.read(row.id()));
        assertEquals(row, service.update(row));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void filtersAndSortsAgreeWithMemory(Stores store) {
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      ServiceContract<Row> memory = Anhanga.createService(SCHEMA, new MemoryDriver());
      service.createAll(Samples.rows());
      memory.createAll(Samples.rows());
      for (PaginateParams<Row> query : queries()) {
        assertEquals(
            ids(memory, query), ids(service, query), () -> query.filter() + " " + query.sort());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Stores.class)
  void zoneAndLocaleOfTheProcessDoNotMatter(Stores store) {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> service = Anhanga.createService(SCHEMA, driver);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(new Locale("tr", "TR"));
      service.createAll(Samples.rows());
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      Locale.setDefault(new Locale("ar", "EG"));
      for (Row row : Samples.rows()) {
        assertEquals(row, service.read(row.id()));
        assertEquals(row, service.update(row));
      }
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static List<Id> ids(ServiceContract<Row> service, PaginateParams<Row> query) {
    return service.paginate(query).data().stream().map(Row::id).toList();
  }

  private static List<PaginateParams<Row>> queries() {
    List<PaginateParams<Row>> queries = new ArrayList<>();
    for (FieldMeta field : Samples.EVERY_TYPE.fields().values()) {
      if (field.isIdentity()) {
        continue;
      }
      for (Object operand : Samples.edgesOf(field.name())) {
        for (Operator operator : operators(field)) {
          boolean takesTwo = operator == Operator.IN || operator == Operator.BETWEEN;
          List<Object> operands = Collections.nCopies(takesTwo ? 2 : 1, operand);
          Filter filter = new Comparison(field.name(), operator, operands, false);
          queries.add(PaginateParams.<Row>of(1, 100).filter(filter));
          queries.add(PaginateParams.<Row>of(1, 100).filter(filter.not()));
        }
      }
      Filter isNull = new Comparison(field.name(), Operator.IS_NULL, List.of(), false);
      queries.add(PaginateParams.<Row>of(1, 100).filter(isNull));
      queries.add(PaginateParams.<Row>of(1, 100).filter(isNull.not()));
      if (field.dataType().isOrdered()) {
        for (Sort sort : sorts(field.name())) {
          queries.add(PaginateParams.<Row>of(1, 100).sort(sort));
          queries.add(PaginateParams.<Row>of(2, 3).sort(sort));
        }
      }
    }
    return queries;
  }

  private static List<Sort> sorts(String field) {
    return List.of(
        Sort.ascending(field),
        Sort.descending(field),
        Sort.ascending(field).nullsFirst(),
        Sort.descending(field).nullsLast());
  }

  private static List<Operator> operators(FieldMeta field) {
    List<Operator> operators = new ArrayList<>(List.of(Operator.EQUAL_TO, Operator.IN));
    if (field.dataType().isOrdered()) {
      operators.addAll(
          List.of(
              Operator.GREATER_THAN,
              Operator.GREATER_THAN_EQUAL,
              Operator.LESS_THAN,
              Operator.LESS_THAN_EQUAL));
    }
    if (field.name().equals("select")) {
      operators.addAll(List.of(Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH));
    }
    return operators;
  }
}
