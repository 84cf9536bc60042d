package dev.anhanga.contract;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The checks of one concern, by name: all there are, whether they run or not. */
record CheckGroup(String name, List<String> checks) {

  /** The kit's groups and those of a test's own, in the order of their names. */
  static List<CheckGroup> of(Class<?> test) {
    Set<Class<?>> groups = new TreeSet<>(Comparator.comparing(Class::getName));
    collect(DriverContract.class, groups);
    collect(test, groups);
    return groups.stream()
        .map(CheckGroup::named)
        .filter(group -> !group.checks().isEmpty())
        .sorted(Comparator.comparing(CheckGroup::name))
        .toList();
  }

  private static void collect(Class<?> type, Set<Class<?>> groups) {
    for (Class<?> above = type; above != null; above = above.getSuperclass()) {
      for (Class<?> each : above.getInterfaces()) {
        if (DriverChecks.class.isAssignableFrom(each) && groups.add(each)) {
          collect(each, groups);
        }
      }
    }
  }

  private static CheckGroup named(Class<?> group) {
    return new CheckGroup(
        group.getSimpleName(),
        Stream.of(group.getDeclaredMethods())
            .filter(CheckGroup::isCheck)
            .map(Method::getName)
            .sorted()
            .toList());
  }

  private static boolean isCheck(Method method) {
    return !Modifier.isPrivate(method.getModifiers())
        && !method.isSynthetic()
        && AnnotationSupport.isAnnotated(method, Testable.class);
  }
}
