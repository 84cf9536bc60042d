package demo;

import dev.anhanga.annotations.Generated;
import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.Converter;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Json;
import dev.anhanga.runtime.meta.JsonObject;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.ComparableField;
import dev.anhanga.runtime.query.JsonField;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.service.RecordSchema;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What {@link Basket} is, as data: its meta, its schema and a constant for each field. */
@Generated
@NullMarked
public final class BasketMeta {
  static final Converter<List<String>, Object> TAGS_FORM = Json.list(Json.STRING);

  static final Converter<List<@Nullable Integer>, Object> SCORES_FORM = Json.list(Json.nullable(
      Json.INT));

  static final Converter<Set<DayOfWeek>, Object> DAYS_FORM = Json.set(Json.enumOf(DayOfWeek.class));

  static final Converter<Collection<UUID>, Object> OTHERS_FORM = Json.collection(Json.UUID);

  static final Converter<Map<String, BigDecimal>, Object> PRICES_FORM = Json.map(Json.DECIMAL);

  static final Converter<List<LocalDate>, Object> DATES_FORM = Json.list(Json.DATE);

  static final Converter<Map<String, List<Set<byte[]>>>, Object> DEEP_FORM = Json.map(Json.list(
      Json.set(Json.BYTES)));

  static final Converter<String[], Object> NAMES_FORM = Json.array(Json.STRING, String.class);

  static final Converter<double[][], Object> MATRIX_FORM = Json.array(Json.DOUBLES, double[].class);

  static final Converter<List<Basket.Line>, Object> LINES_FORM = Json.list(LineForm.INSTANCE);

  static final Converter<Basket.Comment[], Object> COMMENTS_FORM = Json.array(
      CommentForm.INSTANCE, Basket.Comment.class);

  static final Converter<List<Basket.Pair<Basket.Line, Integer>>, Object> PAIRS_FORM = Json.list(
      PairForm.INSTANCE);

  static final Converter<List<Basket.Pair<String, Basket.Comment>>, Object> OTHERS2_FORM =
      Json.list(PairForm2.INSTANCE);

  static final Converter<List<Optional<Basket.Line>>, Object> MAYBE_FORM = Json.list(Json.optional(
      LineForm.INSTANCE));

  /** The resource, its identity and its fields. */
  public static final PersistenceMeta META =
      PersistenceMeta.of(
              "basket",
              FieldMeta.of("id", DataType.UUID).identity(Generation.UUID_V7),
              FieldMeta.of("tags", DataType.JSON),
              FieldMeta.of("scores", DataType.JSON).nullable(),
              FieldMeta.of("days", DataType.JSON),
              FieldMeta.of("others", DataType.JSON),
              FieldMeta.of("prices", DataType.JSON),
              FieldMeta.of("dates", DataType.JSON).nullable(),
              FieldMeta.of("deep", DataType.JSON),
              FieldMeta.of("numbers", DataType.JSON),
              FieldMeta.of("names", DataType.JSON),
              FieldMeta.of("matrix", DataType.JSON),
              FieldMeta.of("lines", DataType.JSON),
              FieldMeta.of("comments", DataType.JSON),
              FieldMeta.of("pairs", DataType.JSON),
              FieldMeta.of("others2", DataType.JSON),
              FieldMeta.of("maybe", DataType.JSON).nullable())
          .withInvariants();

  /** The two directions between records and rows. */
  public static final RecordSchema<Basket> SCHEMA = new BasketSchema();

  public static final ComparableField<UUID> ID = ComparableField.of("id");

  public static final JsonField TAGS = JsonField.of("tags");

  public static final JsonField SCORES = JsonField.of("scores");

  public static final JsonField DAYS = JsonField.of("days");

  public static final JsonField OTHERS = JsonField.of("others");

  public static final JsonField PRICES = JsonField.of("prices");

  public static final JsonField DATES = JsonField.of("dates");

  public static final JsonField DEEP = JsonField.of("deep");

  public static final JsonField NUMBERS = JsonField.of("numbers");

  public static final JsonField NAMES = JsonField.of("names");

  public static final JsonField MATRIX = JsonField.of("matrix");

  public static final JsonField LINES = JsonField.of("lines");

  public static final JsonField COMMENTS = JsonField.of("comments");

  public static final JsonField PAIRS = JsonField.of("pairs");

  public static final JsonField OTHERS2 = JsonField.of("others2");

  public static final JsonField MAYBE = JsonField.of("maybe");

  private BasketMeta() {}

  /** The query for a page by number, from 1, of at most so many records. */
  public static PaginateParams<Basket> page(int page, int limit) {
    return PaginateParams.of(page, limit);
  }

  private static final class BasketSchema implements RecordSchema<Basket> {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public Row toRow(Basket basket) {
      return new BasketRow(basket);
    }

    @Override
    public Basket fromRow(Row row) {
      return new Basket(
          row.getUuid(0),
          row.getConverted(1, TAGS_FORM),
          row.getConverted(2, SCORES_FORM),
          row.getConverted(3, DAYS_FORM),
          row.getConverted(4, OTHERS_FORM),
          row.getConverted(5, PRICES_FORM),
          Optional.ofNullable(row.getConverted(6, DATES_FORM)),
          row.getConverted(7, DEEP_FORM),
          row.getConverted(8, Json.INTS),
          row.getConverted(9, NAMES_FORM),
          row.getConverted(10, MATRIX_FORM),
          row.getConverted(11, LINES_FORM),
          row.getConverted(12, COMMENTS_FORM),
          row.getConverted(13, PAIRS_FORM),
          row.getConverted(14, OTHERS2_FORM),
          row.getConverted(15, MAYBE_FORM));
    }

    @Override
    public boolean isExact() {
      return false;
    }
  }

  private record BasketRow(Basket basket) implements Row {
    @Override
    public PersistenceMeta meta() {
      return META;
    }

    @Override
    public boolean has(int position) {
      return true;
    }

    @Override
    public @Nullable Object get(int position) {
      return switch (position) {
        case 0 -> basket.id();
        case 1 -> Row.stored(TAGS_FORM, basket.tags());
        case 2 -> Row.stored(SCORES_FORM, basket.scores());
        case 3 -> Row.stored(DAYS_FORM, basket.days());
        case 4 -> Row.stored(OTHERS_FORM, basket.others());
        case 5 -> Row.stored(PRICES_FORM, basket.prices());
        case 6 -> Row.stored(DATES_FORM, Row.orNull(basket.dates()));
        case 7 -> Row.stored(DEEP_FORM, basket.deep());
        case 8 -> Row.stored(Json.INTS, basket.numbers());
        case 9 -> Row.stored(NAMES_FORM, basket.names());
        case 10 -> Row.stored(MATRIX_FORM, basket.matrix());
        case 11 -> Row.stored(LINES_FORM, basket.lines());
        case 12 -> Row.stored(COMMENTS_FORM, basket.comments());
        case 13 -> Row.stored(PAIRS_FORM, basket.pairs());
        case 14 -> Row.stored(OTHERS2_FORM, basket.others2());
        case 15 -> Row.stored(MAYBE_FORM, basket.maybe());
        default -> throw new IndexOutOfBoundsException(position);
      };
    }
  }

  private static final class LineForm implements Converter<Basket.Line, Object> {
    static final LineForm INSTANCE = new LineForm();

    @Override
    public Object toStored(Basket.Line line) {
      return JsonObject.of()
          .with("sku", Json.STRING, line.sku())
          .with("amount", Json.INT, line.amount())
          .withNullable("instead", LineForm.INSTANCE, line.instead())
          .withNullable("note", Json.STRING, Row.orNull(line.note()))
          .with("state", Json.converted(new Basket.AsText(), Json.STRING), line.state())
          .tree();
    }

    @Override
    public Basket.Line fromStored(Object tree) {
      JsonObject object = JsonObject.in(tree);
      return new Basket.Line(
          object.get("sku", Json.STRING),
          object.get("amount", Json.INT),
          object.getNullable("instead", LineForm.INSTANCE),
          Optional.ofNullable(object.getNullable("note", Json.STRING)),
          object.get("state", Json.converted(new Basket.AsText(), Json.STRING)));
    }
  }

  private static final class CommentForm implements Converter<Basket.Comment, Object> {
    static final CommentForm INSTANCE = new CommentForm();

    @Override
    public Object toStored(Basket.Comment comment) {
      return JsonObject.of()
          .with("text", Json.STRING, comment.text())
          .with("replies", Json.list(CommentForm.INSTANCE), comment.replies())
          .withNullable("mood", MoodForm.INSTANCE, comment.mood())
          .tree();
    }

    @Override
    public Basket.Comment fromStored(Object tree) {
      JsonObject object = JsonObject.in(tree);
      return new Basket.Comment(
          object.get("text", Json.STRING),
          object.get("replies", Json.list(CommentForm.INSTANCE)),
          object.getNullable("mood", MoodForm.INSTANCE));
    }
  }

  private static final class MoodForm implements Converter<Basket.Mood, Object> {
    static final MoodForm INSTANCE = new MoodForm();

    @Override
    public Object toStored(Basket.Mood mood) {
      return JsonObject.of()
          .with("face", Json.CHAR, mood.face())
          .with("because", Json.array(CommentForm.INSTANCE, Basket.Comment.class), mood.because())
          .tree();
    }

    @Override
    public Basket.Mood fromStored(Object tree) {
      JsonObject object = JsonObject.in(tree);
      return new Basket.Mood(
          object.get("face", Json.CHAR),
          object.get("because", Json.array(CommentForm.INSTANCE, Basket.Comment.class)));
    }
  }

  private static final class PairForm implements Converter<Basket.Pair<Basket.Line, Integer>, Object> {
    static final PairForm INSTANCE = new PairForm();

    @Override
    public Object toStored(Basket.Pair<Basket.Line, Integer> pair) {
      return JsonObject.of()
          .with("first", LineForm.INSTANCE, pair.first())
          .with("second", Json.INT, pair.second())
          .tree();
    }

    @Override
    public Basket.Pair<Basket.Line, Integer> fromStored(Object tree) {
      JsonObject object = JsonObject.in(tree);
      return new Basket.Pair<Basket.Line, Integer>(
          object.get("first", LineForm.INSTANCE),
          object.get("second", Json.INT));
    }
  }

  private static final class PairForm2 implements Converter<Basket.Pair<String, Basket.Comment>, Object> {
    static final PairForm2 INSTANCE = new PairForm2();

    @Override
    public Object toStored(Basket.Pair<String, Basket.Comment> pair) {
      return JsonObject.of()
          .with("first", Json.STRING, pair.first())
          .with("second", CommentForm.INSTANCE, pair.second())
          .tree();
    }

    @Override
    public Basket.Pair<String, Basket.Comment> fromStored(Object tree) {
      JsonObject object = JsonObject.in(tree);
      return new Basket.Pair<String, Basket.Comment>(
          object.get("first", Json.STRING),
          object.get("second", CommentForm.INSTANCE));
    }
  }
}
