package dev.anhanga.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.NormalForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree in normal form comes back from its text as it was, whatever is in it. */
class JsonTextTest {

  private static final FieldMeta TREE = FieldMeta.of("tree", DataType.JSON);

  private static void comesBack(Object given) {
    Object normal = NormalForm.of(TREE, given);
    Object parsed = Objects.requireNonNull(JsonText.parsed(JsonText.of(normal)));
    assertEquals(ordered(normal), ordered(NormalForm.of(TREE, parsed)));
  }

  /** Maps as lists, which have an order to compare. */
  private static Object ordered(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      List<Object> entries = new ArrayList<>(List.of("map"));
      map.forEach((key, value) -> entries.add(List.of(key, ordered(value))));
      return entries;
    }
    return tree instanceof List<?> list ? list.stream().map(JsonTextTest::ordered).toList() : tree;
  }

  /** Also where the JDK's own text has more digits than it takes. */
  @Property(tries = 20_000)
  void everyDoubleComesBack(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (Double.isFinite(value)) {
      comesBack(value);
    }
  }

  @Property
  void everyDecimalComesBack(@ForAll BigDecimal value, @ForAll BigInteger whole) {
    comesBack(value);
    comesBack(whole);
  }

  /** Without jqwik's edge cases: it would combine those of every level. */
  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void everyTreeComesBack(@ForAll("trees") Object tree) {
    comesBack(tree);
  }

  @Provide
  Arbitrary<Object> trees() {
    return Arbitraries.recursive(this::scalars, this::branches, 0, 3);
  }

  private Arbitrary<Object> scalars() {
    return Arbitraries.oneOf(
        texts(),
        Arbitraries.of(true, false),
        Arbitraries.integers(),
        Arbitraries.longs(),
        Arbitraries.doubles(),
        Arbitraries.bigDecimals(),
        Arbitraries.bigIntegers());
  }

  /** All characters that the normal form admits. */
  private Arbitrary<String> texts() {
    return Arbitraries.integers()
        .between(1, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .list()
        .ofMaxSize(10)
        .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
  }

  private Arbitrary<Object> branches(Arbitrary<Object> trees) {
    return Arbitraries.oneOf(
        trees.list().ofMaxSize(4), Arbitraries.maps(texts(), trees).ofMaxSize(4));
  }

  @Test
  void noTextIsNoTree() {
    assertNull(JsonText.parsed(""));
    assertNull(JsonText.parsed(" null "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secret", "{\"secret\"", "[1] [2]", "[1,]", "'secret'", "01", "NaN", "]"})
  void whatIsNoJsonIsToldWithoutIt(String text) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> JsonText.parsed(text));
    assertFalse(thrown.toString().contains("secret"), thrown.toString());
    assertNull(thrown.getCause());
  }
}
