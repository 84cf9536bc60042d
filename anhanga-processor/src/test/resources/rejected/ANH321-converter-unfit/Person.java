package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.meta.Converter;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Convert(Shout.class) String sound,
    @Convert(String.class) URL noConverter,
    @Convert(Shout.class) URL otherType,
    @Convert(ToList.class) URL toNothingStored,
    @Convert(Abstract.class) URL cantBeMade,
    @Convert(Person.Hidden.class) URL cantBeSeen,
    @Convert(Closed.class) URL noConstructor,
    @Convert(Failing.class) URL failing,
    @Convert(Around.Inner.class) URL inner,
    @Convert(Generic.class) URL generic,
    List<Line> lines) {

  record Line(@Convert(Shout.class) URL inList) {}

  public static final class Shout implements Converter<String, String> {
    @Override
    public String toStored(String text) {
      return text;
    }

    @Override
    public String fromStored(String text) {
      return text;
    }
  }

  interface ToText extends Converter<URL, String> {
    @Override
    default String toStored(URL url) {
      return "";
    }

    @Override
    default URL fromStored(String text) {
      throw new IllegalArgumentException("is no URL");
    }
  }

  static final class ToList implements Converter<URL, List<String>> {
    @Override
    public List<String> toStored(URL url) {
      return List.of();
    }

    @Override
    public URL fromStored(List<String> texts) {
      throw new IllegalArgumentException("is no URL");
    }
  }

  abstract static class Abstract implements ToText {}

  private static final class Hidden implements ToText {}

  static final class Closed implements ToText {
    private Closed() {}
  }

  static final class Failing implements ToText {
    Failing() throws IOException {}
  }

  static final class Generic<T> implements Converter<T, String> {
    @Override
    public String toStored(T value) {
      return "";
    }

    @Override
    public T fromStored(String text) {
      throw new IllegalArgumentException("is nothing");
    }
  }

  static final class Around {
    final class Inner implements ToText {}
  }
}
