package dev.anhanga.runtime.meta;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The forms that values have inside the tree of a {@link DataType#JSON} field. Whole numbers and
 * years are Long, floats and doubles are numbers, and all else is text: ISO text for points and
 * amounts of time, to the nanosecond; Base64 for bytes; exact digits, with their scale, for {@link
 * #DECIMAL} and {@link #BIG_INTEGER}. What is read is immutable, but for arrays.
 *
 * <p>A form refuses null, unless it is {@link #nullable} or {@link #optional}.
 */
public final class Json {

  /** Text. */
  public static final Converter<String, Object> STRING =
      JsonForms.text("text", Function.identity(), Function.identity());

  /** True or false. */
  public static final Converter<Boolean, Object> BOOLEAN =
      Converter.of(
          Function.identity(), tree -> JsonForms.typed(Boolean.class, "true or false", tree));

  /** A whole number of 64 bits. */
  public static final Converter<Long, Object> LONG =
      JsonForms.whole(Function.identity(), Function.identity());

  /** A whole number of 32 bits. */
  public static final Converter<Integer, Object> INT =
      JsonForms.whole(Integer::longValue, Json::intOf);

  /** A whole number of 16 bits. */
  public static final Converter<Short, Object> SHORT = converted(Converters.SHORT, INT);

  /** A whole number of 8 bits. */
  public static final Converter<Byte, Object> BYTE = converted(Converters.BYTE, INT);

  /** A character, as text. */
  public static final Converter<Character, Object> CHAR = converted(Converters.CHAR, STRING);

  /** A finite binary number of 64 bits. */
  public static final Converter<Double, Object> DOUBLE =
      Converter.of(NormalForm::number, Json::doubleOf);

  /** A finite binary number of 32 bits. */
  public static final Converter<Float, Object> FLOAT = converted(Converters.FLOAT, DOUBLE);

  /** An exact decimal number, as text. */
  public static final Converter<BigDecimal, Object> DECIMAL =
      JsonForms.text("decimal number in text", BigDecimal::toString, BigDecimal::new);

  /** A whole number of any size, as text. */
  public static final Converter<BigInteger, Object> BIG_INTEGER =
      JsonForms.text("whole number in text", BigInteger::toString, BigInteger::new);

  /** A universally unique identifier, as text. */
  public static final Converter<java.util.UUID, Object> UUID =
      JsonForms.text("UUID", java.util.UUID::toString, NormalForm::parsedUuid);

  /** A day, as text such as {@code 2026-01-31}. */
  public static final Converter<LocalDate, Object> DATE =
      JsonForms.text("date", LocalDate::toString, LocalDate::parse);

  /** A time of day, as text such as {@code 10:15:30}. */
  public static final Converter<LocalTime, Object> TIME =
      JsonForms.text("time", LocalTime::toString, LocalTime::parse);

  /** A day and a time of day, as text such as {@code 2026-01-31T10:15:30}. */
  public static final Converter<LocalDateTime, Object> DATETIME =
      JsonForms.text("date-time", LocalDateTime::toString, LocalDateTime::parse);

  /** A point on the time line, as text such as {@code 2026-01-31T10:15:30Z}. */
  public static final Converter<Instant, Object> INSTANT =
      JsonForms.text("instant", Instant::toString, Instant::parse);

  /** A point on the time line with its offset, as text such as {@code 2026-01-31T10:15+02:00}. */
  public static final Converter<OffsetDateTime, Object> OFFSET_DATE_TIME =
      JsonForms.text("date-time with an offset", OffsetDateTime::toString, OffsetDateTime::parse);

  /** An amount of time, as text such as {@code PT8H6M12.345S}. */
  public static final Converter<Duration, Object> DURATION =
      JsonForms.text("duration", Duration::toString, Duration::parse);

  /** A year, as a whole number. */
  public static final Converter<Year, Object> YEAR = converted(Converters.YEAR, INT);

  /** A month of the years 1 to 9999, as text such as {@code 2026-01}. */
  public static final Converter<YearMonth, Object> YEAR_MONTH =
      converted(Converters.YEAR_MONTH, STRING);

  /** A time zone, as text. */
  public static final Converter<ZoneId, Object> ZONE_ID = converted(Converters.ZONE_ID, STRING);

  /** An offset from UTC, as text. */
  public static final Converter<ZoneOffset, Object> ZONE_OFFSET =
      converted(Converters.ZONE_OFFSET, STRING);

  /** A URI, as text. */
  public static final Converter<java.net.URI, Object> URI = converted(Converters.URI, STRING);

  /** Bytes, as Base64 text. */
  public static final Converter<byte[], Object> BYTES =
      JsonForms.text(
          "Base64", Base64.getEncoder()::encodeToString, text -> Base64.getDecoder().decode(text));

  /** An array, as a list. */
  public static final Converter<boolean[], Object> BOOLEANS =
      JsonForms.primitives(
          BOOLEAN,
          array -> listOf(array.length, index -> array[index]),
          boolean[]::new,
          (array, index, value) -> array[index] = value);

  /** An array, as a list. */
  public static final Converter<short[], Object> SHORTS =
      JsonForms.primitives(
          SHORT,
          array -> listOf(array.length, index -> array[index]),
          short[]::new,
          (array, index, value) -> array[index] = value);

  /** An array, as a list. */
  public static final Converter<int[], Object> INTS =
      JsonForms.primitives(
          INT,
          array -> listOf(array.length, index -> array[index]),
          int[]::new,
          (array, index, value) -> array[index] = value);

  /** An array, as a list. */
  public static final Converter<long[], Object> LONGS =
      JsonForms.primitives(
          LONG,
          array -> listOf(array.length, index -> array[index]),
          long[]::new,
          (array, index, value) -> array[index] = value);

  /** An array, as a list. */
  public static final Converter<char[], Object> CHARS =
      JsonForms.primitives(
          CHAR,
          array -> listOf(array.length, index -> array[index]),
          char[]::new,
          (array, index, value) -> array[index] = value);

  /** An array, as a list. */
  public static final Converter<float[], Object> FLOATS =
      JsonForms.primitives(
          FLOAT,
          array -> listOf(array.length, index -> array[index]),
          float[]::new,
          (array, index, value) -> array[index] = value);

  /** An array, as a list. */
  public static final Converter<double[], Object> DOUBLES =
      JsonForms.primitives(
          DOUBLE,
          array -> listOf(array.length, index -> array[index]),
          double[]::new,
          (array, index, value) -> array[index] = value);

  private Json() {}

  /** A constant, as its name. */
  public static <E extends Enum<E>> Converter<E, Object> enumOf(Class<E> type) {
    return JsonForms.text(
        "constant of " + type.getSimpleName(), Enum::name, name -> Enum.valueOf(type, name));
  }

  /** A list. */
  public static <T> Converter<List<T>, Object> list(Converter<T, Object> form) {
    return Converter.of(
        list -> JsonForms.writeAll(form, list),
        tree -> Collections.unmodifiableList(JsonForms.readAll(form, tree)));
  }

  /** A collection of no particular kind, as a list, which it is read as too. */
  public static <T> Converter<Collection<T>, Object> collection(Converter<T, Object> form) {
    return Converter.of(
        collection -> JsonForms.writeAll(form, collection),
        tree -> Collections.unmodifiableList(JsonForms.readAll(form, tree)));
  }

  /** A set, as a list. Its order is kept. */
  public static <T> Converter<Set<T>, Object> set(Converter<T, Object> form) {
    return Converter.of(
        set -> JsonForms.writeAll(form, set),
        tree -> Collections.unmodifiableSet(new LinkedHashSet<>(JsonForms.readAll(form, tree))));
  }

  /** A map with keys of text. Its order is kept. */
  public static <T> Converter<Map<String, T>, Object> map(Converter<T, Object> form) {
    return Converter.of(
        map -> JsonForms.writeEntries(form, map), tree -> JsonForms.readEntries(form, tree));
  }

  /**
   * An array of objects, as a list. Each reading makes a new one.
   *
   * @param component the class of the array's elements; of a generic type, the raw class
   */
  public static <T> Converter<T[], Object> array(
      Converter<T, Object> form, Class<? super T> component) {
    // It holds elements of T only, and erased to this class that is what its type says.
    @SuppressWarnings("unchecked")
    T[] empty = (T[]) Array.newInstance(component, 0);
    return Converter.of(
        array -> JsonForms.writeAll(form, Arrays.asList(array)),
        tree -> JsonForms.readAll(form, tree).toArray(empty));
  }

  /** A value that may be absent, which is null in the tree. */
  public static <T> Converter<Optional<T>, Object> optional(Converter<T, Object> form) {
    return NullForm.optional(form);
  }

  /** A value that may be null, as an element of a list for example. */
  public static <T> Converter<T, Object> nullable(Converter<T, Object> form) {
    return NullForm.nullable(form);
  }

  /** What a converter makes of a value, in the form for that. */
  public static <T, S> Converter<T, Object> converted(
      Converter<T, S> converter, Converter<S, Object> form) {
    return Converter.of(
        value -> form.toStored(Conversion.toStored(converter, value)),
        tree -> Conversion.fromStored(converter, form.fromStored(tree)));
  }

  private static Integer intOf(Long whole) {
    int value = whole.intValue();
    if (value != whole) {
      throw new Refusal("has more than 32 bits");
    }
    return value;
  }

  /** A double without digits behind the point is a Long in a tree's normal form. */
  private static Double doubleOf(Object tree) {
    double value = JsonForms.typed(Number.class, "number", tree).doubleValue();
    if (!Double.isFinite(value)) {
      throw new Refusal("is beyond the range of a double");
    }
    return value;
  }

  private static <B> List<B> listOf(int size, IntFunction<B> element) {
    return new AbstractList<>() {
      @Override
      public B get(int index) {
        return element.apply(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
