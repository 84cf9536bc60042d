package dev.anhanga.processor.random;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Chance, and the compiled classes that random values are of. */
final class Values {

  private static final int DEEPEST = 3;

  private final Random random;
  private final ClassLoader classes;
  private int depth;

  Values(Random random, ClassLoader classes) {
    this.random = random;
    this.classes = classes;
  }

  Random random() {
    return random;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean isOneIn(int times) {
    return random.nextInt(times) == 0;
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** How many elements a list gets; none far inside, so that records in records come to an end. */
  int size() {
    return depth >= DEEPEST ? 0 : below(4);
  }

  /** What is made inside another value. */
  Object inside(Maker maker) {
    depth++;
    try {
      return maker.make(this, true);
    } finally {
      depth--;
    }
  }

  /** Whether to stop making records in records. */
  boolean isDeep() {
    return depth >= DEEPEST;
  }

  Class<?> type(String binaryName) {
    try {
      return classes.loadClass(binaryName);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A record, by its canonical constructor. */
  static Object construct(Class<?> record, Object... arguments) {
    Class<?>[] types =
        Stream.of(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError("The constructor of " + record + " threw", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
