package dev.anhanga.contract;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;

/** The records that the checks are about. */
final class Metas {

  /** Needs nothing that not every driver has. */
  static final PersistenceMeta CITY =
      PersistenceMeta.of(
          "city",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("name", DataType.STRING),
          FieldMeta.of("country", DataType.STRING).nullable(),
          FieldMeta.of("population", DataType.LONG).nullable(),
          FieldMeta.of("capital", DataType.BOOLEAN).defaultValue(false));

  /** Two unique fields, one of which may be null. */
  static final PersistenceMeta MEMBER =
      PersistenceMeta.of(
          "member",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("badge", DataType.INT).unique(),
          FieldMeta.of("emailAddress", DataType.STRING).nullable().unique(),
          FieldMeta.of("name", DataType.STRING).nullable());

  /** Two fields are unique together, in this order, and two others are indexed together. */
  static final PersistenceMeta ACCOUNT_NAME =
      PersistenceMeta.of(
              "account-name",
              FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
              FieldMeta.of("userName", DataType.STRING).nullable(),
              FieldMeta.of("tenant", DataType.INT),
              FieldMeta.of("note", DataType.STRING).nullable())
          .withUnique("tenant", "userName")
          .withIndex("note", "tenant");

  /** Two fields are the identity, in this order, with another before and between them. */
  static final PersistenceMeta ORDER_LINE =
      PersistenceMeta.of(
          "order-line",
          FieldMeta.of("product", DataType.STRING),
          FieldMeta.of("orderId", DataType.UUID).identity(Generation.ASSIGNED),
          FieldMeta.of("quantity", DataType.INT).nullable(),
          FieldMeta.of("line", DataType.INT).identity(Generation.ASSIGNED));

  /** Knows when it was created and updated. */
  static final PersistenceMeta NOTE =
      PersistenceMeta.of(
          "note",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("text", DataType.STRING).nullable(),
          FieldMeta.of("madeAt", DataType.INSTANT).createdAt(),
          FieldMeta.of("changedAt", DataType.INSTANT).updatedAt());

  /** Knows when it was created, and nothing else. */
  static final PersistenceMeta VISIT =
      PersistenceMeta.of(
          "visit",
          FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
          FieldMeta.of("madeAt", DataType.INSTANT).createdAt());

  private Metas() {}

  /** A record with one nullable field of a kind, and one that no patch of a check touches. */
  static PersistenceMeta holding(FieldMeta value) {
    return inResource("holder", value);
  }

  /** The same, by another name. */
  static PersistenceMeta inResource(String resource, FieldKind kind) {
    return inResource(resource, kind.field("value"));
  }

  private static PersistenceMeta inResource(String resource, FieldMeta value) {
    return PersistenceMeta.of(
        resource,
        FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
        value.nullable(),
        FieldMeta.of("note", DataType.STRING).nullable());
  }

  /** A record with one nullable field of a kind, named {@code value}. */
  static PersistenceMeta holding(FieldKind kind) {
    return holding(kind.field("value"));
  }

  /** A record with a version, which is an int or a long. */
  static PersistenceMeta account(DataType version) {
    return PersistenceMeta.of(
        "account",
        FieldMeta.of("id", DataType.INT).identity(Generation.ASSIGNED),
        FieldMeta.of("owner", DataType.STRING),
        FieldMeta.of("cents", DataType.LONG).defaultValue(0L),
        FieldMeta.of("version", version).version());
  }

  /** A record whose identity the store makes, which is an int or a long. */
  static PersistenceMeta ticket(DataType identity) {
    return PersistenceMeta.of(
        "ticket",
        FieldMeta.of("id", identity).identity(Generation.DATABASE),
        FieldMeta.of("title", DataType.STRING));
  }

  /** A record with nothing but an identity of a type, and a note. */
  static PersistenceMeta identifiedBy(DataType type, Generation generation) {
    return PersistenceMeta.of(
        "thing",
        FieldMeta.of("id", type).identity(generation),
        FieldMeta.of("note", DataType.STRING).nullable());
  }
}
