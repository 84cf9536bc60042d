package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is declared, beside what is stored. */
final class TableChanges {

  private final Table table;
  private final StoredTable stored;

  TableChanges(Table table, StoredTable stored) {
    this.table = table;
    this.stored = stored;
  }

  private @Nullable StoredColumn storedAs(Column column) {
    return stored.columns().get(column.name());
  }

  /** Refuses a stored column that can't hold the field's values. */
  void checkFits() {
    for (Column column : table.columns()) {
      StoredColumn existing = storedAs(column);
      if (existing != null) {
        checkFits(column, existing);
      } else if (column.field().isIdentity()) {
        throw new StorageException(
            table.meta() + " is stored without its identity " + column.field() + ".");
      }
    }
    checkIdentityIsWhole();
    table.indexes().stream().filter(TableIndex::isUnique).forEach(this::checkIsUnique);
  }

  /**
   * What has the key's name is taken for the key, and would otherwise let values be stored twice.
   */
  private void checkIsUnique(TableIndex declared) {
    StoredIndex existing = stored.indexes().get(declared.name());
    if (existing == null) {
      return;
    }
    Set<String> key = declared.key().stream().map(Column::name).collect(Collectors.toSet());
    if (!existing.isUnique() || !existing.columns().equals(key)) {
      throw new StorageException(
          table.meta()
              + " is stored with an index "
              + existing.name()
              + " on "
              + existing.columns()
              + (existing.isUnique() ? "" : " that isn't unique")
              + ", and declared with "
              + declared.fields()
              + " unique by that name. Drop that index.");
    }
  }

  /** By some parts of an identity alone, a row would be one of several. */
  private void checkIdentityIsWhole() {
    Set<String> declared = new HashSet<>();
    table.identity().forEach(column -> declared.add(column.name()));
    for (StoredColumn existing : stored.columns().values()) {
      if (existing.isIdentity() && !declared.contains(existing.name())) {
        throw new StorageException(
            table.meta()
                + " is stored with "
                + existing.name()
                + " in the identity, and declared without it. Declare it, or use another store.");
      }
    }
  }

  private void checkFits(Column column, StoredColumn existing) {
    boolean isSameRole = existing.isIdentity() == column.field().isIdentity();
    if (!isSameRole || !table.dialect().fits(existing, column.field())) {
      throw new StorageException(
          table.meta()
              + " is stored with "
              + existing.name()
              + " as "
              + existing.type()
              + (existing.isIdentity() ? ", in the identity" : "")
              + ", and declared with "
              + column.field()
              + ", which is kept as "
              + table.dialect().columnType(column.field())
              + (column.field().isIdentity() ? ", in the identity" : "")
              + ". Give the changed field another name, or use another store.");
    }
    checkIsMade(column, existing);
  }

  private void checkIsMade(Column column, StoredColumn existing) {
    if (column.field().isMadeByStore() && !existing.hasDefault()) {
      throw new StorageException(
          table.meta()
              + " is stored with "
              + existing.name()
              + " as "
              + existing.type()
              + ", for which the database makes no values, and declared with "
              + column.field()
              + " made by it. Alter the column, or give the values yourself.");
    }
  }

  List<Column> added() {
    return table.columns().stream().filter(column -> storedAs(column) == null).toList();
  }

  static boolean needsValue(Column column) {
    return !column.field().isNullable() && Rows.defaultValue(column.field()) == null;
  }

  /** Required fields whose columns take null. */
  List<Column> becomeRequired() {
    return table.columns().stream()
        .filter(column -> !column.field().isNullable())
        .filter(
            column -> {
              StoredColumn existing = storedAs(column);
              return existing != null && existing.isNullable();
            })
        .toList();
  }

  boolean isStored(Column column) {
    return storedAs(column) != null;
  }

  /** Unique keys that are not yet kept so, and that rows which are stored have values for. */
  List<TableIndex> becomeUnique() {
    return missingIndexes()
        .filter(TableIndex::isUnique)
        .filter(
            index ->
                index.key().stream()
                    .allMatch(
                        column -> isStored(column) || Rows.defaultValue(column.field()) != null))
        .toList();
  }

  private Stream<TableIndex> missingIndexes() {
    return table.indexes().stream().filter(index -> !stored.indexes().containsKey(index.name()));
  }

  /** What is to be run so that what is stored has all that is declared. */
  List<String> statements() {
    List<String> alterations = new ArrayList<>();
    added().forEach(column -> alterations.add(TableSql.addition(table, column)));
    widened().forEach(alterations::add);
    relaxed().forEach(alterations::add);
    return TableSql.changes(table, alterations, missingIndexes().toList());
  }

  private Stream<String> widened() {
    return table.columns().stream()
        .flatMap(
            column ->
                Stream.ofNullable(storedAs(column))
                    .map(it -> table.dialect().widening(table, it, column))
                    .filter(sql -> sql != null));
  }

  /** Fields that are nullable now, and columns whose fields are gone: rows come without them. */
  private Stream<String> relaxed() {
    Set<String> required = new HashSet<>();
    table.columns().stream()
        .filter(column -> !column.field().isNullable())
        .forEach(column -> required.add(column.name().toLowerCase(Locale.ROOT)));
    return stored.columns().values().stream()
        .filter(column -> !column.isNullable() && !column.isIdentity())
        .filter(column -> !required.contains(column.name().toLowerCase(Locale.ROOT)))
        .filter(
            column ->
                !column.hasDefault()
                    || table.columns().stream().anyMatch(it -> it.name().equals(column.name())))
        .flatMap(column -> Stream.ofNullable(table.dialect().relaxing(table, column)));
  }
}
