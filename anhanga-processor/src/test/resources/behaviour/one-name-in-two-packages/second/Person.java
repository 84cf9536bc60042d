package second;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema("second_person")
public record Person(@Identity int id, Kind kind, Address address) {

  public enum Kind {
    SECOND
  }

  public record Address(String second) {}
}
