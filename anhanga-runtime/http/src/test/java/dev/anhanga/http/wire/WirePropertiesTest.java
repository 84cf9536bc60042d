package dev.anhanga.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.annotations.Generation;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.Id;
import dev.anhanga.runtime.meta.PersistenceMeta;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever is written is read as the same, and a browser can read it as well. */
class WirePropertiesTest {

  private static final PersistenceMeta NAMED =
      PersistenceMeta.of(
          "named", FieldMeta.of("name", DataType.STRING).identity(Generation.ASSIGNED));
  private static final PersistenceMeta PAIR =
      PersistenceMeta.of(
          "pair",
          FieldMeta.of("first", DataType.STRING).identity(Generation.ASSIGNED),
          FieldMeta.of("second", DataType.LONG).identity(Generation.ASSIGNED));
  private static final FieldMeta LONG = FieldMeta.of("number", DataType.LONG);

  @Property
  void anyTextIsTextInAUrl(@ForAll String text) {
    String whole = replacedHalves(text);

    assertEquals(whole, UrlText.decoded(UrlText.encoded(whole)));
    assertEquals(whole, UrlText.decodedForm(UrlText.encoded(whole)));
    assertEquals("/" + UrlText.encoded(whole), URI.create("/" + UrlText.encoded(whole)).toString());
  }

  @Property
  void anyTextIsAnIdentityInAPath(@ForAll String text) {
    Id id = Id.of(normal(text));

    String step = IdText.of(NAMED, id);

    assertEquals(id, IdText.parse(NAMED, step));
    // A step of dots alone, or an empty one, would be another path.
    assertEquals(URI.create("/api/" + step), URI.create("/api/" + step).normalize());
    assertTrue(!step.isEmpty() && step.indexOf('/') < 0, step);
  }

  @Property
  void severalValuesAreAnIdentityInAPath(@ForAll String text, @ForAll long number) {
    Id id = Id.of(normal(text), number);

    assertEquals(id, IdText.parse(PAIR, IdText.of(PAIR, id)));
  }

  /** Text is in normal form: no U+0000, and no half of a surrogate pair. */
  private static String normal(String text) {
    return replacedHalves(text).replace('\0', '0');
  }

  private static String replacedHalves(String text) {
    return new String(
        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  @Property
  void aLongIsANumberOnlyWhereADoubleTellsIt(@ForAll long number) {
    Object tree = ValueTrees.tree(DataType.LONG, number);

    assertEquals(number, ValueTrees.value(LONG, throughJson(tree)));
    boolean isExact = new BigDecimal((double) number).equals(BigDecimal.valueOf(number));
    assertEquals(isExact, tree instanceof Long);
  }

  @Property
  void aDecimalIsANumberOnlyWhereADoubleTellsIt(
      @ForAll @BigRange(min = "-99999999999999999999999999", max = "99999999999999999999999999")
          BigInteger digits,
      @ForAll @IntRange(max = 10) int scale) {
    BigDecimal number = new BigDecimal(digits, scale);
    FieldMeta field = FieldMeta.of("amount", DataType.DECIMAL).decimal(38, scale);

    Object tree = ValueTrees.tree(DataType.DECIMAL, number);

    assertEquals(number, ValueTrees.value(field, throughJson(tree)));
    assertEquals(number, ValueTrees.value(field, number.toPlainString()));
    if (tree instanceof BigDecimal) {
      double read = Double.parseDouble(number.toPlainString());
      assertEquals(0, new BigDecimal(Double.toString(read)).compareTo(number), "in a browser");
    }
  }

  private static Object throughJson(Object tree) {
    Map<?, ?> read = (Map<?, ?>) WireJson.tree(WireJson.bytes(Map.of("it", tree)));
    return read.get("it");
  }
}
