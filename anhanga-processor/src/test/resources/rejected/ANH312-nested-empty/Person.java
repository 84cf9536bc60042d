package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.UUID;

@Schema
public record Person(@Identity UUID id, String name, Nothing nothing, List<Nothing> more) {

  public record Nothing() {}
}
