package use;

import dev.anhanga.processor.testing.RoundTrips;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class RoundTrip {

  private static final UUID ID = new UUID(1, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  static void run() {
    RoundTrips.check(
        ours.RowMeta.SCHEMA,
        new ours.Row(
            ID,
            "n",
            DAY,
            null,
            ours.Row.Kind.A,
            Optional.of(new ours.Row.Part(1, BigInteger.TWO)),
            List.of()),
        ours.RowPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Row.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.IdMeta.SCHEMA,
        new ours.Id(
            ID,
            "n",
            DAY,
            null,
            ours.Id.Kind.A,
            Optional.of(new ours.Id.Part(1, BigInteger.TWO)),
            List.of()),
        ours.IdPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Id.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.OptionalMeta.SCHEMA,
        new ours.Optional(
            ID,
            "n",
            DAY,
            null,
            ours.Optional.Kind.A,
            Optional.of(new ours.Optional.Part(1, BigInteger.TWO)),
            List.of()),
        ours.OptionalPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Optional.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.StringMeta.SCHEMA,
        new ours.String(
            ID,
            "n",
            DAY,
            null,
            ours.String.Kind.A,
            Optional.of(new ours.String.Part(1, BigInteger.TWO)),
            List.of()),
        ours.StringPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.String.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.OverrideMeta.SCHEMA,
        new ours.Override(
            ID,
            "n",
            DAY,
            null,
            ours.Override.Kind.A,
            Optional.of(new ours.Override.Part(1, BigInteger.TWO)),
            List.of()),
        ours.OverridePatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Override.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ObjectMeta.SCHEMA,
        new ours.Object(
            ID,
            "n",
            DAY,
            null,
            ours.Object.Kind.A,
            Optional.of(new ours.Object.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ObjectPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Object.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.NullableMeta.SCHEMA,
        new ours.Nullable(
            ID,
            "n",
            DAY,
            null,
            ours.Nullable.Kind.A,
            Optional.of(new ours.Nullable.Part(1, BigInteger.TWO)),
            List.of()),
        ours.NullablePatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Nullable.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.PartialMeta.SCHEMA,
        new ours.Partial(
            ID,
            "n",
            DAY,
            null,
            ours.Partial.Kind.A,
            Optional.of(new ours.Partial.Part(1, BigInteger.TWO)),
            List.of()),
        ours.PartialPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Partial.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.FilterMeta.SCHEMA,
        new ours.Filter(
            ID,
            "n",
            DAY,
            null,
            ours.Filter.Kind.A,
            Optional.of(new ours.Filter.Part(1, BigInteger.TWO)),
            List.of()),
        ours.FilterPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Filter.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ListMeta.SCHEMA,
        new ours.List(
            ID,
            "n",
            DAY,
            null,
            ours.List.Kind.A,
            Optional.of(new ours.List.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ListPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.List.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.UUIDMeta.SCHEMA,
        new ours.UUID(
            ID,
            "n",
            DAY,
            null,
            ours.UUID.Kind.A,
            Optional.of(new ours.UUID.Part(1, BigInteger.TWO)),
            List.of()),
        ours.UUIDPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.UUID.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.GeneratedMeta.SCHEMA,
        new ours.Generated(
            ID,
            "n",
            DAY,
            null,
            ours.Generated.Kind.A,
            Optional.of(new ours.Generated.Part(1, BigInteger.TWO)),
            List.of()),
        ours.GeneratedPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Generated.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.NullMarkedMeta.SCHEMA,
        new ours.NullMarked(
            ID,
            "n",
            DAY,
            null,
            ours.NullMarked.Kind.A,
            Optional.of(new ours.NullMarked.Part(1, BigInteger.TWO)),
            List.of()),
        ours.NullMarkedPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.NullMarked.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.SuppressWarningsMeta.SCHEMA,
        new ours.SuppressWarnings(
            ID,
            "n",
            DAY,
            null,
            ours.SuppressWarnings.Kind.A,
            Optional.of(new ours.SuppressWarnings.Part(1, BigInteger.TWO)),
            List.of()),
        ours.SuppressWarningsPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.SuppressWarnings.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.IndexOutOfBoundsExceptionMeta.SCHEMA,
        new ours.IndexOutOfBoundsException(
            ID,
            "n",
            DAY,
            null,
            ours.IndexOutOfBoundsException.Kind.A,
            Optional.of(new ours.IndexOutOfBoundsException.Part(1, BigInteger.TWO)),
            List.of()),
        ours.IndexOutOfBoundsExceptionPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.IndexOutOfBoundsException.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.FieldMetaMeta.SCHEMA,
        new ours.FieldMeta(
            ID,
            "n",
            DAY,
            null,
            ours.FieldMeta.Kind.A,
            Optional.of(new ours.FieldMeta.Part(1, BigInteger.TWO)),
            List.of()),
        ours.FieldMetaPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.FieldMeta.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.DataTypeMeta.SCHEMA,
        new ours.DataType(
            ID,
            "n",
            DAY,
            null,
            ours.DataType.Kind.A,
            Optional.of(new ours.DataType.Part(1, BigInteger.TWO)),
            List.of()),
        ours.DataTypePatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.DataType.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.TextFieldMeta.SCHEMA,
        new ours.TextField(
            ID,
            "n",
            DAY,
            null,
            ours.TextField.Kind.A,
            Optional.of(new ours.TextField.Part(1, BigInteger.TWO)),
            List.of()),
        ours.TextFieldPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.TextField.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.PersistenceContractMeta.SCHEMA,
        new ours.PersistenceContract(
            ID,
            "n",
            DAY,
            null,
            ours.PersistenceContract.Kind.A,
            Optional.of(new ours.PersistenceContract.Part(1, BigInteger.TWO)),
            List.of()),
        ours.PersistenceContractPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.PersistenceContract.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.PaginateParamsMeta.SCHEMA,
        new ours.PaginateParams(
            ID,
            "n",
            DAY,
            null,
            ours.PaginateParams.Kind.A,
            Optional.of(new ours.PaginateParams.Part(1, BigInteger.TWO)),
            List.of()),
        ours.PaginateParamsPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.PaginateParams.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.IntegerMeta.SCHEMA,
        new ours.Integer(
            ID,
            "n",
            DAY,
            null,
            ours.Integer.Kind.A,
            Optional.of(new ours.Integer.Part(1, BigInteger.TWO)),
            List.of()),
        ours.IntegerPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Integer.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ComparableMeta.SCHEMA,
        new ours.Comparable(
            ID,
            "n",
            DAY,
            null,
            ours.Comparable.Kind.A,
            Optional.of(new ours.Comparable.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ComparablePatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Comparable.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ValueRowMeta.SCHEMA,
        new ours.ValueRow(
            ID,
            "n",
            DAY,
            null,
            ours.ValueRow.Kind.A,
            Optional.of(new ours.ValueRow.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ValueRowPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.ValueRow.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.GenerationMeta.SCHEMA,
        new ours.Generation(
            ID,
            "n",
            DAY,
            null,
            ours.Generation.Kind.A,
            Optional.of(new ours.Generation.Part(1, BigInteger.TWO)),
            List.of()),
        ours.GenerationPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Generation.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.RecordServiceMeta.SCHEMA,
        new ours.RecordService(
            ID,
            "n",
            DAY,
            null,
            ours.RecordService.Kind.A,
            Optional.of(new ours.RecordService.Part(1, BigInteger.TWO)),
            List.of()),
        ours.RecordServicePatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.RecordService.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.LocalDateMeta.SCHEMA,
        new ours.LocalDate(
            ID,
            "n",
            DAY,
            null,
            ours.LocalDate.Kind.A,
            Optional.of(new ours.LocalDate.Part(1, BigInteger.TWO)),
            List.of()),
        ours.LocalDatePatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.LocalDate.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.EnumFieldMeta.SCHEMA,
        new ours.EnumField(
            ID,
            "n",
            DAY,
            null,
            ours.EnumField.Kind.A,
            Optional.of(new ours.EnumField.Part(1, BigInteger.TWO)),
            List.of()),
        ours.EnumFieldPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.EnumField.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ConvertersMeta.SCHEMA,
        new ours.Converters(
            ID,
            "n",
            DAY,
            null,
            ours.Converters.Kind.A,
            Optional.of(new ours.Converters.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ConvertersPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Converters.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.JsonMeta.SCHEMA,
        new ours.Json(
            ID,
            "n",
            DAY,
            null,
            ours.Json.Kind.A,
            Optional.of(new ours.Json.Part(1, BigInteger.TWO)),
            List.of()),
        ours.JsonPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Json.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ConverterMeta.SCHEMA,
        new ours.Converter(
            ID,
            "n",
            DAY,
            null,
            ours.Converter.Kind.A,
            Optional.of(new ours.Converter.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ConverterPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Converter.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.JsonObjectMeta.SCHEMA,
        new ours.JsonObject(
            ID,
            "n",
            DAY,
            null,
            ours.JsonObject.Kind.A,
            Optional.of(new ours.JsonObject.Part(1, BigInteger.TWO)),
            List.of()),
        ours.JsonObjectPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.JsonObject.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.RecordSchemaMeta.SCHEMA,
        new ours.RecordSchema(
            ID,
            "n",
            DAY,
            null,
            ours.RecordSchema.Kind.A,
            Optional.of(new ours.RecordSchema.Part(1, BigInteger.TWO)),
            List.of()),
        ours.RecordSchemaPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.RecordSchema.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.BigDecimalMeta.SCHEMA,
        new ours.BigDecimal(
            ID,
            "n",
            DAY,
            null,
            ours.BigDecimal.Kind.A,
            Optional.of(new ours.BigDecimal.Part(1, BigInteger.TWO)),
            List.of()),
        ours.BigDecimalPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.BigDecimal.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.LongMeta.SCHEMA,
        new ours.Long(
            ID,
            "n",
            DAY,
            null,
            ours.Long.Kind.A,
            Optional.of(new ours.Long.Part(1, BigInteger.TWO)),
            List.of()),
        ours.LongPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Long.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.ClassMeta.SCHEMA,
        new ours.Class(
            ID,
            "n",
            DAY,
            null,
            ours.Class.Kind.A,
            Optional.of(new ours.Class.Part(1, BigInteger.TWO)),
            List.of()),
        ours.ClassPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Class.Part(2, BigInteger.ONE))));
    RoundTrips.check(
        ours.EnumMeta.SCHEMA,
        new ours.Enum(
            ID,
            "n",
            DAY,
            null,
            ours.Enum.Kind.A,
            Optional.of(new ours.Enum.Part(1, BigInteger.TWO)),
            List.of()),
        ours.EnumPatch.of()
            .name("m")
            .count(1)
            .parts(List.of(new ours.Enum.Part(2, BigInteger.ONE))));
  }
}
