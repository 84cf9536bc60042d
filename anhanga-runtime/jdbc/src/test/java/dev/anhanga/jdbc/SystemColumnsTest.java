package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.Anhanga;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.service.ServiceContract;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields that are named like columns that tables have by themselves. */
class SystemColumnsTest {

  private static final List<String> NAMES =
      List.of("xmin", "xmax", "cmin", "cmax", "ctid", "tableoid", "oid", "rowid");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Stores.class)
  void theyAreFieldsLikeOthers(Stores store) {
    FieldMeta[] fields = new FieldMeta[NAMES.size() + 1];
    fields[0] = FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED);
    Map<String, Object> values = new LinkedHashMap<>(Map.of("id", 1));
    for (int index = 0; index < NAMES.size(); index++) {
      fields[index + 1] = FieldMeta.of(NAMES.get(index), DataType.INT);
      values.put(NAMES.get(index), index);
    }
    PersistenceMeta box = PersistenceMeta.of("box", fields);
    try (JdbcDriver driver = store.open(folder)) {
      ServiceContract<Row> boxes = Anhanga.createService(new RowSchema(box), driver);
      Row stored = boxes.create(Row.of(box, values));

      assertEquals(Row.of(box, values), stored);
      assertEquals(List.of(stored), boxes.list(query -> query.filter("xmax", "equalTo", 1)));
    }
  }
}
