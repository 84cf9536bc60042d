package dev.anhanga.http.wire;

import dev.anhanga.http.wire.Layout.Branch;
import dev.anhanga.http.wire.Layout.Leaf;
import dev.anhanga.http.wire.Layout.Part;
import dev.anhanga.runtime.error.FieldProblem;
import dev.anhanga.runtime.error.InvalidQueryException;
import dev.anhanga.runtime.error.InvalidRecordException;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.meta.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one meta as they are in JSON: an object with the present fields by their names, and
 * nested records as objects in it. Hidden fields have no part in it. Safe for concurrent use.
 */
public final class RowTrees {

  /** A longer name is a hostile sender's. */
  private static final int SHOWN = 60;

  private final PersistenceMeta meta;
  private final Layout layout;
  private final List<String> visible;

  /**
   * For the rows of a meta.
   *
   * @throws IllegalArgumentException if a name is both a field and an object with fields in it
   */
  public RowTrees(PersistenceMeta meta) {
    this.meta = meta;
    this.layout = Layout.of(meta);
    this.visible =
        meta.fields().values().stream()
            .filter(field -> !field.isHidden())
            .map(FieldMeta::name)
            .toList();
  }

  /** What these are rows of. */
  public PersistenceMeta meta() {
    return meta;
  }

  /** The names of the fields that aren't hidden. */
  public List<String> visible() {
    return visible;
  }

  /**
   * The visible field with this name.
   *
   * @throws InvalidQueryException if there is none, naming those that are
   */
  public FieldMeta field(String name) {
    FieldMeta field = meta.fields().get(name);
    if (field == null || field.isHidden()) {
      throw new InvalidQueryException(
          meta.resource() + " has no field " + Suggestion.among(name, visible));
    }
    return field;
  }

  /** The present fields of a row. */
  public Map<String, @Nullable Object> tree(Row row) {
    return tree(layout, row);
  }

  private static Map<String, @Nullable Object> tree(Layout layout, Row row) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    layout.parts().forEach((name, part) -> put(tree, name, part, row));
    return tree;
  }

  private static void put(Map<String, @Nullable Object> tree, String name, Part part, Row row) {
    if (part instanceof Leaf leaf) {
      FieldMeta field = leaf.field();
      if (row.has(field.position())) {
        Object value = row.get(field.position());
        tree.put(name, value == null ? null : ValueTrees.tree(field.dataType(), value));
      }
    } else if (part instanceof Branch branch) {
      Map<String, @Nullable Object> nested = tree(branch.layout(), row);
      if (!nested.isEmpty()) {
        tree.put(name, branch.isNullable() && isAllNull(branch.layout(), row) ? null : nested);
      }
    }
  }

  /** A patch that sets only some of its fields to null doesn't set the nested record to null. */
  private static boolean isAllNull(Layout layout, Row row) {
    return layout.parts().values().stream()
        .allMatch(
            part ->
                part instanceof Branch branch
                    ? isAllNull(branch.layout(), row)
                    : row.has(((Leaf) part).field().position())
                        && row.get(((Leaf) part).field().position()) == null);
  }

  /**
   * The row that an object tells; fields that it lacks are absent.
   *
   * @throws InvalidRecordException if it has a name that is no field, or a value that its field
   *     can't hold; all of them are named
   * @throws MalformedException if it isn't an object
   */
  public Row row(@Nullable Object tree) {
    return row(tree, true);
  }

  /** The same, of another version of the record: what is no field here is passed over. */
  public Row knownOf(@Nullable Object tree) {
    return row(tree, false);
  }

  private Row row(@Nullable Object tree, boolean isStrict) {
    if (!(tree instanceof Map<?, ?> object)) {
      throw new MalformedException("isn't a JSON object with the fields of " + meta.resource());
    }
    Reading reading = new Reading(isStrict);
    reading.read(layout, object, "");
    return reading.row();
  }

  /** One row that is being read. */
  private final class Reading {

    private final boolean isStrict;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    Reading(boolean isStrict) {
      this.isStrict = isStrict;
    }

    void read(Layout within, Map<?, ?> object, String path) {
      object.forEach((key, tree) -> read(within, path, (String) key, tree));
    }

    private void read(Layout within, String path, String name, @Nullable Object tree) {
      Part part = within.part(name);
      if (part instanceof Leaf leaf) {
        read(leaf.field(), tree);
      } else if (part instanceof Branch branch) {
        read(branch, path + name, tree);
      } else if (isStrict) {
        refuseUnknown(path + name);
      }
    }

    private void read(Branch branch, String path, @Nullable Object tree) {
      if (tree == null) {
        setNull(path);
      } else if (tree instanceof Map<?, ?> object) {
        read(branch.layout(), object, path + ".");
      } else {
        refuse(path, "is an object or null");
      }
    }

    /** What is hidden in a record that is to be null goes with it. */
    private void setNull(String nested) {
      meta.fields().keySet().stream()
          .filter(name -> name.startsWith(nested + "."))
          .forEach(name -> values.put(name, null));
    }

    private void read(FieldMeta field, @Nullable Object tree) {
      try {
        values.put(field.name(), tree == null ? null : ValueTrees.value(field, tree));
      } catch (IllegalArgumentException e) {
        refuse(field.name(), String.valueOf(e.getMessage()));
      }
    }

    private void refuse(String name, String problem) {
      problems.add(new FieldProblem(name, problem));
    }

    private void refuseUnknown(String name) {
      String among = Suggestion.among(name, visible);
      String shown = name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "...";
      // The list of problems has a full stop of its own.
      refuse(
          shown, "is unknown: " + meta + " has no field " + among.substring(0, among.length() - 1));
    }

    Row row() {
      if (!problems.isEmpty()) {
        throw new InvalidRecordException(meta.resource(), problems);
      }
      return Row.of(meta, values);
    }
  }
}
