package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.Optional;

@Schema
public record Person(
    @Identity Optional<Integer> number, @Identity Optional<Code> code, String name) {

  public record Code(String text) {}
}
