package dev.anhanga.processor.random;

import dev.anhanga.processor.random.RandomComponent.Role;
import dev.anhanga.runtime.memory.MemoryDriver;
import dev.anhanga.runtime.meta.DataType;
import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.PaginatedResult;
import dev.anhanga.runtime.query.Sort;
import dev.anhanga.runtime.service.Partial;
import dev.anhanga.runtime.service.RecordService;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A random value's way through the service that was generated for its record. */
final class RoundTrip {

  private final RandomRecord record;
  private final Values values;
  private final Class<?> type;
  private final RecordComponent[] declared;
  private final RecordService<Object> service;

  RoundTrip(RandomRecord record, Random random, ClassLoader classes)
      throws ReflectiveOperationException {
    this.record = record;
    this.values = new Values(random, classes);
    this.type = values.type(record.binaryName());
    this.declared = type.getRecordComponents();
    this.service = service(values.type(record.generatedPrefix() + "Service"));
  }

  @SuppressWarnings("unchecked")
  private static RecordService<Object> service(Class<?> generated)
      throws ReflectiveOperationException {
    Constructor<?> constructor = generated.getDeclaredConstructor(PersistenceContract.class);
    constructor.setAccessible(true);
    return (RecordService<Object>) constructor.newInstance(new MemoryDriver());
  }

  /** Creates, reads, patches, pages and destroys. */
  void check() throws ReflectiveOperationException {
    Object[] arguments = arguments();
    Object given = Values.construct(type, arguments);
    Object created = service.create(given);
    Object[] stored = arguments.clone();
    for (int index = 0; index < stored.length; index++) {
      Role role = component(index).role();
      if (role == Role.VERSION) {
        stored[index] = version(index, 1);
      } else if (role == Role.MADE_IDENTITY && isLeftOut(arguments[index])) {
        stored[index] = DeepEquals.get(declared[index], created);
        same(false, isLeftOut(stored[index]), "made identity is missing");
      }
    }
    Object expected = Values.construct(type, stored);
    same(expected, created, "created");
    same(expected, service.read(created), "read");
    same(expected, service.schema().fromRow(service.schema().toRow(created)), "fromRow");
    page(expected);
    Object patched = patched(created, stored);
    page(patched);
    service.destroy(patched);
    same(0L, service.paginate(query -> query).total(), "total after destroy");
  }

  private RandomComponent component(int index) {
    return record.components.get(index);
  }

  private static boolean isLeftOut(Object identity) {
    return identity == null || identity instanceof Number number && number.longValue() == 0;
  }

  private Object version(int index, int version) {
    return declared[index].getType() == int.class ? (Object) version : (Object) (long) version;
  }

  private Object[] arguments() {
    Object[] arguments = NestedType.arguments(record.components, values, false);
    for (int index = 0; index < arguments.length; index++) {
      if (component(index).role() == Role.MADE_IDENTITY
          && !declared[index].getType().isPrimitive()
          && values.isOneIn(2)) {
        arguments[index] = null;
      }
    }
    return arguments;
  }

  /** The page with all there is, whatever it is sorted by. */
  private void page(Object expected) {
    for (FieldMeta field : service.schema().meta().fields().values()) {
      boolean isOrdered = field.dataType() != DataType.BYTES && field.dataType() != DataType.JSON;
      PaginatedResult<Object> page =
          service.paginate(query -> isOrdered ? query.sort(Sort.descending(field.name())) : query);
      same(1L, page.total(), "total by " + field);
      same(List.of(expected), page.data(), "page by " + field);
    }
  }

  private Object patched(Object created, Object[] stored) throws ReflectiveOperationException {
    List<Integer> patchable = new ArrayList<>();
    for (int index = 0; index < stored.length; index++) {
      if (component(index).role() == Role.PLAIN) {
        patchable.add(index);
      }
    }
    if (patchable.isEmpty()) {
      return created;
    }
    int chosen = values.oneOf(patchable);
    Object[] changed = stored.clone();
    changed[chosen] = component(chosen).type().maker().make(values, false);
    for (int index = 0; index < changed.length; index++) {
      if (component(index).role() == Role.VERSION) {
        changed[index] = version(index, 2);
      }
    }
    Object expected = Values.construct(type, changed);
    Object patched = service.update(created, patch(chosen, changed[chosen]));
    same(expected, patched, "patched " + component(chosen).name());
    same(expected, service.read(patched), "read after the patch");
    return patched;
  }

  @SuppressWarnings("unchecked")
  private Partial<Object> patch(int index, Object value) throws ReflectiveOperationException {
    Class<?> generated = values.type(record.generatedPrefix() + "Patch");
    Method of = generated.getDeclaredMethod("of");
    of.setAccessible(true);
    Method setter =
        Stream.of(generated.getDeclaredMethods())
            .filter(method -> method.getName().equals(component(index).name()))
            .filter(method -> List.of(method.getParameterTypes()).equals(parameters(index)))
            .findFirst()
            .orElseThrow();
    setter.setAccessible(true);
    try {
      return (Partial<Object>) setter.invoke(of.invoke(null), value);
    } catch (InvocationTargetException e) {
      throw new AssertionError("A setter threw", e.getCause());
    }
  }

  private List<Class<?>> parameters(int index) {
    return List.of(declared[index].getType());
  }

  private static void same(Object expected, Object actual, String what) {
    if (!DeepEquals.areEqual(expected, actual)) {
      throw new AssertionError(what + " is " + actual + ", and not " + expected);
    }
  }
}
