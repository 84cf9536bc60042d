package dev.anhanga.http.server;

import dev.anhanga.http.wire.RowTrees;
import dev.anhanga.runtime.meta.FieldMeta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a resource is, for those who want to know before they use it. */
final class Description {

  private Description() {}

  static Map<String, @Nullable Object> of(ApiResource<?> resource) {
    RowTrees rows = resource.rows();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    rows.visible().forEach(name -> fields.put(name, field(rows.field(name))));
    List<String> capabilities = resource.capabilities().stream().map(Enum::name).sorted().toList();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("resource", resource.name());
    tree.put("identity", rows.meta().identity());
    tree.put("fields", fields);
    tree.put("capabilities", capabilities);
    return tree;
  }

  private static Map<String, @Nullable Object> field(FieldMeta field) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("type", field.dataType().name());
    tree.put("dataType", field.dataType().word());
    tree.put("nullable", field.isNullable());
    if (field.precision() > 0) {
      tree.put("precision", (long) field.precision());
      tree.put("scale", (long) field.scale());
    }
    if (!field.enumNames().isEmpty()) {
      tree.put("values", field.enumNames());
    }
    return tree;
  }
}
