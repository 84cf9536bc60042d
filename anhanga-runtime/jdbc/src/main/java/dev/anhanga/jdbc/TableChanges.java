package dev.anhanga.jdbc;

import dev.anhanga.runtime.error.StorageException;
import dev.anhanga.runtime.persistence.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is declared, beside what is stored. Hardly ever is there a difference, and then each program
 * that starts waits for it to be seen: so these are loops, where functions would have to be linked.
 */
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
    for (TableIndex index : table.indexes()) {
      StoredIndex existing = stored.indexes().get(index.name());
      if (index.isUnique() && existing != null) {
        checkIsUnique(index, existing);
      }
    }
  }

  /**
   * What has the key's name is taken for the key, and would otherwise let values be stored twice.
   */
  private void checkIsUnique(TableIndex declared, StoredIndex existing) {
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
    for (Column column : table.identity()) {
      declared.add(column.name());
    }
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
    List<Column> added = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!isStored(column)) {
        added.add(column);
      }
    }
    return added;
  }

  static boolean needsValue(Column column) {
    return !column.field().isNullable() && Rows.defaultValue(column.field()) == null;
  }

  /** Required fields whose columns take null. */
  List<Column> becomeRequired() {
    List<Column> becoming = new ArrayList<>();
    for (Column column : table.columns()) {
      StoredColumn existing = storedAs(column);
      if (!column.field().isNullable() && existing != null && existing.isNullable()) {
        becoming.add(column);
      }
    }
    return becoming;
  }

  /** A condition of rows whose text will have no room; null if there are none. */
  @Nullable String tooLong(Column column) {
    StoredColumn existing = storedAs(column);
    return existing == null ? null : table.dialect().tooLong(table, existing, column);
  }

  boolean isStored(Column column) {
    return storedAs(column) != null;
  }

  /** Unique keys that are not yet kept so, and that rows which are stored have values for. */
  List<TableIndex> becomeUnique() {
    List<TableIndex> becoming = new ArrayList<>();
    for (TableIndex index : missingIndexes()) {
      if (index.isUnique() && index.key().stream().allMatch(this::isTold)) {
        becoming.add(index);
      }
    }
    return becoming;
  }

  /** Whether rows that are stored have a value for it. */
  private boolean isTold(Column column) {
    return isStored(column) || Rows.defaultValue(column.field()) != null;
  }

  private List<TableIndex> missingIndexes() {
    List<TableIndex> missing = new ArrayList<>();
    for (TableIndex index : table.indexes()) {
      if (!stored.indexes().containsKey(index.name())) {
        missing.add(index);
      }
    }
    return missing;
  }

  /** What is to be run so that what is stored has all that is declared. */
  List<String> statements() {
    List<String> alterations = new ArrayList<>();
    for (Column column : added()) {
      alterations.add(TableSql.addition(table, column));
    }
    addWidened(alterations);
    addRelaxed(alterations);
    return TableSql.changes(table, alterations, missingIndexes());
  }

  private void addWidened(List<String> alterations) {
    for (Column column : table.columns()) {
      StoredColumn existing = storedAs(column);
      String sql = existing == null ? null : table.dialect().widening(table, existing, column);
      if (sql != null) {
        alterations.add(sql);
      }
    }
  }

  /** Fields that are nullable now, and columns whose fields are gone: rows come without them. */
  private void addRelaxed(List<String> alterations) {
    Set<String> names = new HashSet<>();
    Set<String> required = new HashSet<>();
    for (Column column : table.columns()) {
      names.add(column.name());
      if (!column.field().isNullable()) {
        required.add(column.name().toLowerCase(Locale.ROOT));
      }
    }
    for (StoredColumn existing : stored.columns().values()) {
      boolean isLeft =
          existing.isNullable()
              || existing.isIdentity()
              || required.contains(existing.name().toLowerCase(Locale.ROOT))
              || (existing.hasDefault() && !names.contains(existing.name()));
      String sql = isLeft ? null : table.dialect().relaxing(table, existing);
      if (sql != null) {
        alterations.add(sql);
      }
    }
  }
}
