package dev.anhanga.processor.random;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Equality that looks into records, arrays and collections, the order of which is kept. */
final class DeepEquals {

  private DeepEquals() {}

  static boolean areEqual(Object one, Object other) {
    if (one == null || other == null) {
      return one == other;
    }
    if (one instanceof Record && one.getClass() == other.getClass()) {
      return areRecordsEqual(one, other);
    }
    if (one.getClass().isArray() && one.getClass() == other.getClass()) {
      return areArraysEqual(one, other);
    }
    if (one instanceof Collection<?> all && other instanceof Collection<?> others) {
      return areElementsEqual(all, others);
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
      return areElementsEqual(map.keySet(), otherMap.keySet())
          && areElementsEqual(map.values(), otherMap.values());
    }
    if (one instanceof Optional<?> inner && other instanceof Optional<?> otherInner) {
      return areEqual(inner.orElse(null), otherInner.orElse(null));
    }
    return one.equals(other);
  }

  private static boolean areRecordsEqual(Object one, Object other) {
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      if (!areEqual(get(component, one), get(component, other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areArraysEqual(Object one, Object other) {
    int length = Array.getLength(one);
    if (Array.getLength(other) != length) {
      return false;
    }
    for (int index = 0; index < length; index++) {
      if (!areEqual(Array.get(one, index), Array.get(other, index))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areElementsEqual(Collection<?> ones, Collection<?> others) {
    Iterator<?> rest = others.iterator();
    for (Object one : ones) {
      if (!rest.hasNext() || !areEqual(one, rest.next())) {
        return false;
      }
    }
    return !rest.hasNext();
  }

  /** A component's value. */
  static Object get(RecordComponent component, Object record) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (InvocationTargetException e) {
      throw new AssertionError(component + " threw", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
