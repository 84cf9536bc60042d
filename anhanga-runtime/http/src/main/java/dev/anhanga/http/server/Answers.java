package dev.anhanga.http.server;

import dev.anhanga.http.wire.IdText;
import dev.anhanga.http.wire.Problem;
import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.http.wire.WireJson;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.persistence.Rows;
import dev.anhanga.runtime.service.RecordSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a service answers, as responses. */
final class Answers<T> {

  private static final String JSON = "application/json";

  private final RecordSchema<T> schema;
  private final RowTrees rows;

  Answers(ApiResource<T> resource) {
    this.schema = resource.schema();
    this.rows = resource.rows();
  }

  static ApiResponse json(int status, @Nullable Object tree) {
    return ApiResponse.of(status, JSON, WireJson.bytes(tree));
  }

  static ApiResponse problem(Problem problem) {
    return ApiResponse.of(
        problem.kind().status(), Problem.MEDIA_TYPE, WireJson.bytes(problem.tree()));
  }

  static ApiResponse count(long count) {
    return json(200, Map.of("count", count));
  }

  Map<String, @Nullable Object> tree(T record) {
    return rows.tree(schema.toRow(record));
  }

  /** A record, with its version as its tag. */
  ApiResponse record(int status, T record) {
    Row row = schema.toRow(record);
    ApiResponse answer = json(status, rows.tree(row));
    OptionalLong version = version(row);
    return version.isPresent() ? answer.with("ETag", "\"" + version.getAsLong() + "\"") : answer;
  }

  /** A record that is new, with the path that it now has, however the request wrote its own. */
  ApiResponse created(String basePath, T record) {
    Row row = schema.toRow(record);
    String path = basePath + "/" + row.meta().resource() + "/" + IdText.of(row.meta(), row.id());
    return record(201, record).with("Location", path);
  }

  ApiResponse records(int status, Collection<T> records) {
    List<Object> trees = records.stream().<Object>map(this::tree).toList();
    return json(status, trees);
  }

  /** The identity of a record. */
  Id id(T record) {
    return schema.toRow(record).id();
  }

  /** The version of a record, if it has one. */
  OptionalLong version(T record) {
    return version(schema.toRow(record));
  }

  private static OptionalLong version(Row row) {
    FieldMeta version = row.meta().version().orElse(null);
    return version == null ? OptionalLong.empty() : OptionalLong.of(Rows.version(row, version));
  }
}
