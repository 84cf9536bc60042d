package dev.anhanga.runtime.meta;

import dev.anhanga.runtime.error.AnhangaException;
import java.util.function.Function;

/** Calls converters, and makes a {@link Refusal} of what they throw. */
final class Conversion {

  private Conversion() {}

  static <T, S> S toStored(Converter<T, S> converter, T value) {
    return refusable(converter::toStored, value);
  }

  static <T, S> T fromStored(Converter<T, S> converter, S stored) {
    return refusable(converter::fromStored, stored);
  }

  private static <V, R> R refusable(Function<V, R> direction, V value) {
    try {
      return direction.apply(value);
    } catch (AnhangaException | Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      throw refused(e, value);
    }
  }

  private static Refusal refused(RuntimeException e, Object value) {
    String message = e.getMessage();
    return message != null && isForReaders(e) && !holds(message, value)
        ? new Refusal(message, e)
        : withoutText(e);
  }

  /** The subclasses are the JDK's, as {@link NumberFormatException}, which quotes the value. */
  private static boolean isForReaders(RuntimeException e) {
    return e.getClass() == IllegalArgumentException.class;
  }

  /** The JDK throws the plain exception too, as {@code URI.create} does, and quotes the value. */
  private static boolean holds(String message, Object value) {
    return value instanceof CharSequence text && text.length() > 0 && message.contains(text);
  }

  /** Where it came from is worth knowing; what it says may hold the value. */
  private static Refusal withoutText(RuntimeException e) {
    IllegalArgumentException cause = new IllegalArgumentException(e.getClass().getName());
    cause.setStackTrace(e.getStackTrace());
    return new Refusal("can't be converted (" + e.getClass().getSimpleName() + ")", cause);
  }
}
