package dev.anhanga.processor.read;

import dev.anhanga.processor.model.Origin;
import dev.anhanga.processor.report.Finding;
import dev.anhanga.processor.report.Silencer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The {@code @SuppressWarnings} on and around records. */
public final class Silencers {

  /** The types around records that were looked at already. */
  private final Set<String> seen = new HashSet<>();

  /** Nothing was looked at yet. */
  public Silencers() {}

  /** The tags of the warnings that are silenced on a type, or on one around it. */
  static Set<String> around(Element type) {
    List<String> texts =
        withOuter(type)
            .flatMap(each -> mark(each, Origin.nowhere(0)).stream())
            .flatMap(mark -> mark.texts("value").stream())
            .toList();
    return Silencer.tagsIn(texts);
  }

  /** The same on a component, or around it. */
  static Set<String> on(TypeElement record, Element field) {
    Set<String> tags = new HashSet<>(around(record));
    onComponent(record, field, Origin.nowhere(0))
        .ifPresent(mark -> tags.addAll(Silencer.tagsIn(mark.texts("value"))));
    return tags;
  }

  /** Those that are meant for us, and silence nothing; on types around records, once. */
  public List<Finding> unknown(TypeElement record) {
    Stream<Mark> onTypes =
        withOuter(record)
            .filter(type -> seen.add(type.toString()))
            .flatMap(type -> mark(type, placeOf(type)).stream());
    Stream<Mark> onComponents =
        Components.ofSchema(record).stream()
            .flatMap(each -> onComponent(record, each.field(), each.origin()).stream());
    return Stream.concat(onTypes, onComponents).flatMap(Silencers::unknown).toList();
  }

  private static Stream<Finding> unknown(Mark mark) {
    return mark.texts("value").stream()
        .flatMap(text -> Silencer.unknown(text, mark.origin("value")).stream());
  }

  private static Origin placeOf(Element type) {
    return Origin.of(type, Origin.RECORD).silencing(around(type));
  }

  private static Stream<Element> withOuter(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }

  /** javac has it on the field. ECJ, which at times forgets that, has it on the accessor. */
  private static Optional<Mark> onComponent(TypeElement record, Element field, Origin place) {
    return Stream.concat(Stream.of(field), accessor(record, field.getSimpleName()))
        .flatMap(element -> mark(element, place).stream())
        .findFirst();
  }

  private static Stream<? extends Element> accessor(TypeElement record, Name component) {
    return ElementFilter.methodsIn(record.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> method.getSimpleName().equals(component));
  }

  private static Optional<Mark> mark(Element element, Origin place) {
    return Mark.on(element, place, SuppressWarnings.class);
  }
}
