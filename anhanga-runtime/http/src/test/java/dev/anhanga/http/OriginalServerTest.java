package dev.anhanga.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.error.RecordNotFoundException;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A driver over a server that knows nothing of this library. */
class OriginalServerTest {

  private static final PersistenceMeta PERSON =
      PersistenceMeta.of(
          "person",
          FieldMeta.of("id", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("name", DataType.STRING),
          FieldMeta.of("born", DataType.DATE).nullable());

  private final OriginalServer server = new OriginalServer();
  private final HttpDriver driver = HttpDriver.of(server.uri());
  private final ServiceContract<Row> people =
      Anhanga.createService(new Deployed.Rows(PERSON), driver);

  OriginalServerTest() throws IOException {}

  @AfterEach
  void close() {
    driver.close();
    server.close();
  }

  private static Row person(String id, String name) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "name", name));
    return Row.of(PERSON, values);
  }

  @Test
  void itsRecordsAreKept() {
    people.create(person("a/b c", "Ada"));
    Row renamed = people.update(Id.of("a/b c"), () -> Row.of(PERSON, Map.of("name", "Ada L.")));

    assertEquals("Ada L.", renamed.get("name"));
    assertNull(people.read(Id.of("a/b c")).get("born"));
    assertEquals(1, people.paginate(query -> query).total());
    assertEquals(List.of(renamed), people.paginate(query -> query).data());
    people.destroy(Id.of("a/b c"));
    people.destroy(Id.of("a/b c"));
    assertTrue(people.find(Id.of("a/b c")).isEmpty());
  }

  @Test
  void itsFailuresAreWhatTheyWouldBeHere() {
    people.create(person("a", "Ada"));

    DuplicateRecordException taken =
        assertThrows(DuplicateRecordException.class, () -> people.create(person("a", "Eve")));
    assertEquals(List.of("id"), taken.fields());
    assertThrows(RecordNotFoundException.class, () -> people.read(Id.of("b")));
    assertThrows(
        RecordNotFoundException.class,
        () -> people.update(Id.of("b"), () -> Row.of(PERSON, Map.of("name", "Bob"))));
  }
}
