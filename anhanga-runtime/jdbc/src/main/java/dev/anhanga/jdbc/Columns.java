package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table. Immutable. They are made before a program's first operation, so that
 * there are loops in here, where functions would have to be linked.
 */
final class Columns {

  private final PersistenceMeta meta;
  private final List<Column> all;
  private final ColumnCodec[] codecs;
  private final List<Column> identity;
  private final @Nullable Column version;
  private final @Nullable Column made;
  private final String names;

  private Columns(PersistenceMeta meta, List<Column> all) {
    this.meta = meta;
    this.all = all;
    this.codecs = new ColumnCodec[all.size()];
    List<Column> identifying = new ArrayList<>();
    for (Column column : all) {
      codecs[column.position()] = column.codec();
      if (column.field().isIdentity()) {
        identifying.add(column);
      }
    }
    this.identity = List.copyOf(identifying);
    // Of an identity of several parts, the store makes none.
    Column first = identity.get(0);
    this.made = first.field().isMadeByStore() ? first : null;
    FieldMeta versioning = meta.version().orElse(null);
    this.version = versioning == null ? null : all.get(versioning.position());
    this.names = list(all);
  }

  /**
   * A column for each field.
   *
   * @throws StorageException if two fields would have the same one
   */
  static Columns of(PersistenceMeta meta, Dialect dialect, ColumnNaming naming) {
    List<Column> columns = new ArrayList<>(meta.size());
    for (FieldMeta field : meta.fields().values()) {
      columns.add(Column.of(field, dialect, naming));
    }
    checkNames(meta, columns);
    return new Columns(meta, List.copyOf(columns));
  }

  /** A naming of the user's own may give one name to several fields, and so may stored names. */
  private static void checkNames(PersistenceMeta meta, List<Column> columns) {
    Map<String, Column> firstByName = new HashMap<>();
    for (Column column : columns) {
      Column first = firstByName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
      if (first != null) {
        throw new StorageException(
            meta
                + " would keep "
                + first.field()
                + " and "
                + column.field()
                + " in one column, "
                + column.name()
                + ". Name one of them in @Stored, or change the naming.");
      }
    }
  }

  /** The quoted names of some, with commas between them. */
  static String list(List<Column> some) {
    StringJoiner names = new StringJoiner(", ");
    for (Column column : some) {
      names.add(column.quoted());
    }
    return names.toString();
  }

  /** All of them, by the fields' positions. */
  List<Column> all() {
    return all;
  }

  /** The quoted names of all, with commas between them. */
  String names() {
    return names;
  }

  /** How each field is kept, by position; not to be changed. */
  ColumnCodec[] codecs() {
    return codecs;
  }

  /** The column of a field by its name. */
  Column named(String field) {
    return all.get(meta.field(field).position());
  }

  /** Those of the identity, in its order. */
  List<Column> identity() {
    return identity;
  }

  /** That of the version, if there is one. */
  @Nullable Column version() {
    return version;
  }

  /** That of the identity, if the store makes its values. */
  @Nullable Column made() {
    return made;
  }

  /** A condition on the identity, a parameter for each of its parts. */
  String identityEquals() {
    StringJoiner conditions = new StringJoiner(" AND ");
    for (Column column : identity) {
      conditions.add(column.quoted() + " = ?");
    }
    return conditions.toString();
  }

  /** The fields of a key, of which the database told the columns' names. */
  List<String> fieldsOfKey(List<String> taken, List<TableIndex> indexes) {
    if (isKey(identity, taken)) {
      return fieldsOf(identity);
    }
    for (TableIndex index : indexes) {
      if (index.isUnique() && isKey(index.key(), taken)) {
        return fieldsOf(index.key());
      }
    }
    return fieldsAmong(taken);
  }

  private static boolean isKey(List<Column> key, List<String> names) {
    return key.size() == names.size() && key.stream().map(Column::name).allMatch(names::contains);
  }

  /** A key of the user's own may have columns that are no field's. */
  private List<String> fieldsAmong(List<String> taken) {
    List<String> fields =
        fieldsOf(
            taken.stream()
                .flatMap(name -> all.stream().filter(column -> column.name().equals(name)))
                .toList());
    return fields.isEmpty() ? taken : fields;
  }

  private static List<String> fieldsOf(List<Column> some) {
    return some.stream().map(column -> column.field().name()).toList();
  }
}
