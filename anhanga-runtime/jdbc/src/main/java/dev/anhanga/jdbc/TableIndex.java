package dev.anhanga.jdbc;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * An index beside that of the identity.
 *
 * @param key the columns of the unique key, or those that were to be indexed
 * @param columns the columns that it has
 */
record TableIndex(String name, boolean isUnique, List<Column> key, List<Column> columns) {

  private static final int LONGEST_NAME = 63;
  private static final String UNIQUE = "uq_";

  /** All that a table should have: what is unique, and then what is only indexed. */
  static List<TableIndex> of(PersistenceMeta meta, List<Column> columns) {
    List<TableIndex> indexes = new ArrayList<>();
    for (List<FieldMeta> key : meta.uniques()) {
      List<Column> some = columnsOf(key, columns);
      indexes.add(new TableIndex(name(UNIQUE, meta, some), true, some, some));
    }
    for (List<FieldMeta> key : meta.indexes()) {
      List<Column> some = columnsOf(key, columns);
      List<Column> all = withIdentity(some, columnsOf(meta.identityFields(), columns));
      indexes.add(new TableIndex(name("ix_", meta, some), false, some, all));
    }
    return List.copyOf(indexes);
  }

  private static List<Column> columnsOf(List<FieldMeta> fields, List<Column> columns) {
    List<Column> some = new ArrayList<>(fields.size());
    for (FieldMeta field : fields) {
      some.add(columns.get(field.position()));
    }
    return List.copyOf(some);
  }

  /** The last keys of every order are those of the identity, which would else cost a sort. */
  private static List<Column> withIdentity(List<Column> key, List<Column> identity) {
    List<Column> all = new ArrayList<>(key);
    for (Column part : identity) {
      if (!part.isAmong(key)) {
        all.add(part);
      }
    }
    return all;
  }

  /** The same for the same fields in every process, and no longer than databases take. */
  private static String name(String prefix, PersistenceMeta meta, List<Column> key) {
    StringJoiner name = new StringJoiner(".", start(prefix, meta), "");
    for (Column column : key) {
      name.add(column.name());
    }
    return Names.shortened(name.toString(), LONGEST_NAME);
  }

  private static String start(String prefix, PersistenceMeta meta) {
    return prefix + meta.resource() + ".";
  }

  /** The columns of a key that the record no longer declares; the name itself if it tells none. */
  static List<String> columnsOfUnique(String name, PersistenceMeta meta) {
    String start = start(UNIQUE, meta);
    return name.startsWith(start)
        ? List.of(name.substring(start.length()).split("\\.", -1))
        : List.of(name);
  }

  /** The statement that makes it. */
  String creation(Table table) {
    return (isUnique ? "CREATE UNIQUE INDEX IF NOT EXISTS " : "CREATE INDEX IF NOT EXISTS ")
        + table.dialect().quoted(name)
        + " ON "
        + table.quoted()
        + columnList(table);
  }

  /** What makes it as a part of the statement that makes or alters its table. */
  String definition(Table table) {
    return (isUnique ? "UNIQUE INDEX " : "INDEX ")
        + table.dialect().quoted(name)
        + columnList(table);
  }

  private String columnList(Table table) {
    return (table.dialect().endsIndexesWithIdentity() ? columns : key)
        .stream()
            .map(column -> isUnique ? column.quoted() : table.dialect().inIndex(column))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** The fields of the key, to be read in a sentence. */
  String fields() {
    return key.stream()
        .map(column -> column.field().toString())
        .collect(Collectors.joining(" and "));
  }
}
