package dev.anhanga.runtime.query;

/** A field whose values have an order, the same on every store. */
public sealed interface Sortable
    permits BooleanField, DoubleField, EnumField, IntField, LongField, OrderedField {

  /** The field's name in the meta. */
  String name();

  /** Sorts the least value first, and nulls last. */
  default Sort asc() {
    return Sort.ascending(name());
  }

  /** Sorts nulls first, and then the greatest value. */
  default Sort desc() {
    return Sort.descending(name());
  }
}
