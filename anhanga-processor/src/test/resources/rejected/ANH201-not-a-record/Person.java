package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
public class Person {
  @Identity private UUID id;
  private String name;
  static int count;

  String name() {
    return name;
  }
}
