package dev.anhanga.processor.random;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A type as it is written in Java, and its values.
 *
 * @param base what comes before the brackets of an array
 * @param brackets those brackets, the outermost first; empty for all else
 * @param isNothing whether a value leaves every field that it is stored as null
 * @param paths the fields as which it is stored, below its own name
 */
record RandomType(
    String base,
    String brackets,
    Function<Values, Class<?>> erased,
    Maker maker,
    Set<Trait> traits,
    Predicate<Object> isNothing,
    List<String> paths) {

  /** What a type can be used for, or can't. */
  enum Trait {
    /** A value of it may be part of an identity. */
    IDENTITY,
    /** It may be indexed. */
    KEY,
    /** It is never null, and takes no argument's place. */
    PRIMITIVE,
    /** It says itself that there may be nothing. */
    OPTIONAL,
    /** It is text, the length of which may be limited. */
    TEXT
  }

  /** The path of what is a single field. */
  static final List<String> ITSELF = List.of("");

  static RandomType of(String text, Class<?> erased, Maker maker, Set<Trait> traits) {
    return new RandomType(text, "", values -> erased, maker, traits, Objects::isNull, ITSELF);
  }

  /** A value inside a tree, such as a list, which has no traits. */
  static RandomType tree(String text, Class<?> erased, Maker maker) {
    return of(text, erased, maker, Set.of());
  }

  int fields() {
    return paths.size();
  }

  /** The fields as which a component of this name is stored. */
  Stream<String> paths(String component) {
    return paths.stream().map(path -> path.isEmpty() ? component : component + "." + path);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  String text() {
    return base + brackets;
  }

  RandomType arrayOf(Maker made) {
    return new RandomType(
        base,
        "[]" + brackets,
        values -> erased.apply(values).arrayType(),
        made,
        Set.of(),
        Objects::isNull,
        ITSELF);
  }

  /** The type that has null too. */
  RandomType nullable() {
    return new RandomType(
        brackets.isEmpty() ? "@Nullable " + base : base,
        brackets.isEmpty() ? "" : " @Nullable " + brackets,
        erased,
        (values, isInTree) -> orNull(values, isInTree, null),
        without(Trait.IDENTITY),
        isNothing,
        paths);
  }

  /** The type in an {@link Optional}. */
  RandomType optional() {
    return new RandomType(
        "Optional<" + text() + ">",
        "",
        values -> Optional.class,
        (values, isInTree) -> Optional.ofNullable(orNull(values, isInTree, null)),
        with(without(Trait.IDENTITY), Trait.OPTIONAL),
        value -> ((Optional<?>) value).map(isNothing::test).orElse(true),
        paths);
  }

  /** What is nothing but nulls reads as missing, outside of trees. */
  private Object orNull(Values values, boolean isInTree, Object nothing) {
    if (values.isDeep() || values.isOneIn(4)) {
      return nothing;
    }
    Object made = isInTree ? values.inside(maker) : maker.make(values, false);
    return !isInTree && isNothing.test(made) ? nothing : made;
  }

  private Set<Trait> without(Trait trait) {
    Set<Trait> fewer = EnumSet.noneOf(Trait.class);
    fewer.addAll(traits);
    fewer.remove(trait);
    return fewer;
  }

  private static Set<Trait> with(Set<Trait> traits, Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return more;
  }
}
