package dev.anhanga.processor.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source something was said. Opaque to every stage but the first, which makes
 * it, and the edges, which hand it back to the compiler.
 *
 * <p>For a component it holds the field of the same name, because javac 17 prints no line for a
 * message on a record component (JDK-8295184).
 */
public final class Origin {

  /** The component number of what is said about the record as a whole: it comes first. */
  public static final int RECORD = -1;

  private static final int BEFORE_MEMBERS = -1;

  /** Annotations come before the name. */
  private static final int NAME = Integer.MAX_VALUE;

  private static final int FAR = Integer.MAX_VALUE - 1;

  /** The order of the source. */
  public static final Comparator<Origin> IN_SOURCE =
      Comparator.<Origin>comparingInt(origin -> origin.component)
          .thenComparingInt(origin -> origin.annotation)
          .thenComparingInt(origin -> origin.member);

  private final @Nullable Element element;
  private final @Nullable AnnotationMirror mirror;
  private final @Nullable AnnotationValue value;
  private final int component;
  private final int annotation;
  private final int member;
  private final Set<String> silenced;

  private Origin(
      @Nullable Element element,
      @Nullable AnnotationMirror mirror,
      @Nullable AnnotationValue value,
      int component,
      int annotation,
      int member,
      Set<String> silenced) {
    this.element = element;
    this.mirror = mirror;
    this.value = value;
    this.component = component;
    this.annotation = annotation;
    this.member = member;
    this.silenced = silenced;
  }

  /** No place in any source, as in tests without a compiler; ordered as that component's name. */
  public static Origin nowhere(int component) {
    return new Origin(null, null, null, component, NAME, NAME, Set.of());
  }

  /** The name of the record, or of its component with this number. */
  public static Origin of(Element element, int component) {
    return new Origin(element, null, null, component, NAME, NAME, Set.of());
  }

  /** The same place for what is said elsewhere, such as in a nested record: never narrower. */
  public Origin far() {
    return new Origin(element, null, null, component, NAME, FAR, silenced);
  }

  private boolean isFar() {
    return member == FAR;
  }

  /** An annotation here, the element's one with this number. */
  public Origin annotation(AnnotationMirror mirror, int number) {
    return isFar()
        ? this
        : new Origin(element, mirror, null, component, number, BEFORE_MEMBERS, silenced);
  }

  /** A value written in this annotation, its one with this number. */
  public Origin value(AnnotationValue value, int number) {
    return isFar()
        ? this
        : new Origin(element, mirror, value, component, annotation, number, silenced);
  }

  /** The same, where the user wants none of these warnings either. */
  public Origin silencing(Set<String> warnings) {
    Set<String> all = new HashSet<>(silenced);
    all.addAll(warnings);
    return new Origin(element, mirror, value, component, annotation, member, all);
  }

  /** Whether the user wants no such warning here. */
  public boolean silences(String warning) {
    return silenced.contains(warning);
  }

  /** An element of the array that this value is; where it is, as far as its order goes. */
  public Origin element(AnnotationValue one) {
    return isFar()
        ? this
        : new Origin(element, mirror, one, component, annotation, member, silenced);
  }

  /** An annotation inside of this one. */
  public Origin inside(AnnotationMirror inner) {
    return isFar()
        ? this
        : new Origin(element, inner, null, component, annotation, member, silenced);
  }

  /** The element to point at. */
  public Optional<Element> element() {
    return Optional.ofNullable(element);
  }

  /** The element's annotation to point at, if it can be narrower than the element. */
  public @Nullable AnnotationMirror mirror() {
    return mirror;
  }

  /** The annotation's value to point at, if it can be narrower still. */
  public @Nullable AnnotationValue value() {
    return value;
  }
}
