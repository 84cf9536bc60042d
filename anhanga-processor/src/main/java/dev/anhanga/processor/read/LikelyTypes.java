package dev.anhanga.processor.read;

import dev.anhanga.processor.report.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Types that a user may have meant by one that isn't there: those that can be stored, which may
 * just not be imported, and those that are near the record.
 */
final class LikelyTypes {

  private static final List<String> CONTAINERS =
      List.of(
          OptionalTypes.NAME,
          "java.util.Collection",
          "java.util.List",
          "java.util.Map",
          "java.util.Set");

  private LikelyTypes() {}

  /** A question to go on with; empty if no name is near. */
  static String didYouMean(String missing, ReadingScope scope) {
    Map<String, String> shownByName = new TreeMap<>();
    near(scope).forEach(type -> shownByName.putIfAbsent(type, type));
    Stream.concat(DataTypes.scalars().stream(), CONTAINERS.stream())
        .forEach(name -> shownByName.putIfAbsent(simple(name), imported(name)));
    Collection<String> names = shownByName.keySet();
    return Suggestion.nearest(missing, names)
        .map(name -> Suggestion.question(shownByName.getOrDefault(name, name)))
        .orElse("");
  }

  private static Stream<String> near(ReadingScope scope) {
    Stream<Element> around =
        Stream.iterate(scope.record(), TypeElement.class::isInstance, Element::getEnclosingElement);
    Element neighbours = scope.elements().getPackageOf(scope.record());
    return Stream.concat(around, Stream.of(neighbours))
        .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
        .map(type -> type.getSimpleName().toString());
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String imported(String name) {
    return name.startsWith("java.lang.") ? simple(name) : name;
  }
}
