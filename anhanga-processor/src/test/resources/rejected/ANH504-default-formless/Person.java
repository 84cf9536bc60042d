package demo;

import dev.anhanga.annotations.Convert;
import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.runtime.meta.Converter;
import java.util.List;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    @Default("1") byte[] photo,
    @Default("[]") List<String> tags,
    @Default("x") @Convert(Upper.class) String upper) {

  public static final class Upper implements Converter<String, String> {
    @Override
    public String toStored(String text) {
      return text;
    }

    @Override
    public String fromStored(String text) {
      return text;
    }
  }
}
