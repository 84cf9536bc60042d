package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.persistence.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up records, patches and identities. */
final class FieldsGenerator {

  private static final int MOST_MADE = 5;
  private static final int LATEST_VERSION = 3;

  private final Subject subject;
  private final Random random;
  private final List<FieldMeta> fields;

  FieldsGenerator(Subject subject, Random random) {
    this.subject = subject;
    this.random = random;
    this.fields = List.copyOf(subject.meta().fields().values());
  }

  /** A record to be created, or one that is hardly whole. */
  Fields created() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (FieldMeta field : fields) {
      if (!isMade(field) && !field.isVersion() && !isRarely(field.isNullable() ? 4 : 40)) {
        values.put(field.name(), value(field));
      }
    }
    return new Fields(values);
  }

  /** A record that may be stored already, perhaps in that version. */
  Fields stored() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (FieldMeta field : fields) {
      values.put(field.name(), isMade(field) ? new Made(random.nextInt(MOST_MADE)) : value(field));
    }
    return new Fields(values);
  }

  List<Fields> severalCreated() {
    List<Fields> several = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      several.add(created());
    }
    return several;
  }

  List<Fields> severalStored() {
    List<Fields> several = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      several.add(stored());
    }
    return several;
  }

  /** A few fields, among which an identity or a version is rarely. */
  Fields patch() {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      FieldMeta field = fields.get(random.nextInt(fields.size()));
      if (!isMade(field) && (!field.isIdentity() || isRarely(10))) {
        values.put(field.name(), value(field));
      }
    }
    return new Fields(values);
  }

  Reference id() {
    List<Object> values = new ArrayList<>();
    for (FieldMeta field : subject.meta().identityFields()) {
      values.add(isMade(field) ? new Made(random.nextInt(MOST_MADE)) : drawn(field));
    }
    return new Reference(values);
  }

  List<Reference> ids() {
    List<Reference> ids = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      ids.add(id());
    }
    return ids;
  }

  private static boolean isMade(FieldMeta field) {
    return field.isMadeByStore();
  }

  private @Nullable Object value(FieldMeta field) {
    if (field.isVersion()) {
      return Rows.ofType(field, 1L + random.nextInt(LATEST_VERSION));
    }
    return isRarely(field.isNullable() ? 4 : 40) ? null : drawn(field);
  }

  private Object drawn(FieldMeta field) {
    List<Object> values = subject.valuesOf(field);
    return values.get(random.nextInt(values.size()));
  }

  private boolean isRarely(int times) {
    return random.nextInt(times) == 0;
  }
}
