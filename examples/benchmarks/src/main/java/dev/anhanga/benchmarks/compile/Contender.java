package dev.anhanga.benchmarks.compile;

import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.Anhanga;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.mapstruct.Mapper;

/** A tool that makes code from types, and a type of 12 components the way its users write it. */
public enum Contender {

  /** This project: meta, patch and service of a record. */
  ANHANGA(
      "Anhanga",
      "PersonMeta",
      "dev.anhanga.processor.SchemaProcessor",
      List.of(Schema.class, Anhanga.class, NullMarked.class),
      """
      import dev.anhanga.annotations.Decimal;
      import dev.anhanga.annotations.Identity;
      import dev.anhanga.annotations.Schema;

      @Schema
      public record Person(
          @Identity UUID id,
          String name,
          String email,
          String city,
          int age,
          int points,
          long visits,
          LocalDate birthDate,
          @Decimal(precision = 12, scale = 2) BigDecimal balance,
          Instant joinedAt,
          boolean active,
          Level level) {}
      """),

  /** A mapper from a record to another of the same components. */
  MAPSTRUCT(
      "MapStruct",
      "PersonMapperImpl",
      "org.mapstruct.ap.MappingProcessor",
      List.of(Mapper.class),
      Sources.RECORD
          + Sources.RECORD.replace("public record Person", "record PersonView")
          + """
          @org.mapstruct.Mapper
          interface PersonMapper {
            PersonView toView(Person person);
          }
          """),

  /** An immutable class behind an interface. */
  IMMUTABLES(
      "Immutables",
      "ImmutablePerson",
      "org.immutables.processor.ProxyProcessor",
      List.of(Value.class),
      """
      import org.immutables.value.Value;

      @Value.Immutable
      public interface Person {
        UUID id();
        String name();
        String email();
        String city();
        int age();
        int points();
        long visits();
        LocalDate birthDate();
        BigDecimal balance();
        Instant joinedAt();
        boolean active();
        Level level();
      }
      """),

  /** A builder of a record, and its withers. */
  RECORD_BUILDER(
      "record-builder",
      "PersonBuilder",
      "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
      List.of(RecordBuilder.class),
      "@io.soabase.recordbuilder.core.RecordBuilder\n" + Sources.RECORD);

  private final String shownName;
  private final String product;
  private final String processor;

  @SuppressWarnings("ImmutableEnumChecker") // Each is made by List.of.
  private final List<Class<?>> libraries;

  private final String source;

  Contender(
      String shownName, String product, String processor, List<Class<?>> libraries, String source) {
    this.shownName = shownName;
    this.product = product;
    this.processor = processor;
    this.libraries = libraries;
    this.source = source;
  }

  /** As its authors write it. */
  String shownName() {
    return shownName;
  }

  /** A type that it makes of {@code Person}. */
  String product() {
    return product;
  }

  /** A new processor, as none outlives its compilation; found the way the compiler does. */
  Processor newProcessor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(provider -> provider.type().getName().equals(processor))
        .findFirst()
        .orElseThrow()
        .get();
  }

  /** A class from each library that its sources, and what is made of them, need to compile. */
  List<Class<?>> libraries() {
    return libraries;
  }

  /** The source of a type named {@code Person}. */
  String source() {
    return source;
  }
}
