package dev.anhanga.contract.sequence;

import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Or;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is a little simpler than an operation: with less in one of its parts. */
final class Simplifier {

  private Simplifier() {}

  static List<Operation> simplerThan(Operation operation) {
    return simpler((Record) operation).stream().map(Operation.class::cast).toList();
  }

  private static List<Object> simpler(Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] parts = Arrays.stream(components).map(it -> part(whole, it)).toArray();
    List<Object> simpler = new ArrayList<>();
    for (int index = 0; index < parts.length; index++) {
      for (Object replacement : simplerPart(parts[index])) {
        Object[] changed = parts.clone();
        changed[index] = replacement;
        simpler.add(made(whole, changed));
      }
    }
    return simpler;
  }

  private static List<Object> simplerPart(Object part) {
    if (part instanceof Filter filter) {
      return simpler(filter);
    } else if (part instanceof List<?> list) {
      return simpler(list);
    } else if (part instanceof Fields fields) {
      return simpler(fields);
    } else if (part instanceof Reference || part instanceof Comparison) {
      return List.of();
    } else if (part instanceof Record whole) {
      return simpler(whole);
    }
    return part instanceof Integer number && number > 1 ? List.of(1) : List.of();
  }

  private static List<Object> simpler(Filter filter) {
    List<Object> simpler = new ArrayList<>();
    if (!filter.equals(Filter.all())) {
      simpler.add(Filter.all());
    }
    if (filter instanceof And and) {
      simpler.addAll(and.operands());
    } else if (filter instanceof Or or) {
      simpler.addAll(or.operands());
    } else if (filter instanceof Not not) {
      simpler.add(not.operand());
    }
    return simpler;
  }

  /** Without one of its elements, or with a simpler one. */
  private static List<Object> simpler(List<?> list) {
    List<Object> simpler = new ArrayList<>();
    for (int index = 0; index < list.size(); index++) {
      List<Object> without = new ArrayList<>(list);
      without.remove(index);
      simpler.add(without);
      for (Object element : simplerPart(list.get(index))) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, element);
        simpler.add(changed);
      }
    }
    return simpler;
  }

  private static List<Object> simpler(Fields fields) {
    return fields.values().keySet().stream().<Object>map(fields::without).toList();
  }

  private static Object part(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " can't be read.", e);
    }
  }

  private static Object made(Record whole, Object[] parts) {
    Constructor<?> constructor = whole.getClass().getDeclaredConstructors()[0];
    try {
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(whole.getClass() + " can't be made.", e);
    }
  }
}
