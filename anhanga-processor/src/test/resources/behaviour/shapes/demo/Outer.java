package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;

/** Records at any depth of any type, as visible as they are. */
public class Outer {

  public record Inner(String text) {

    @Schema
    public record Deep(@Identity int id, Inner inner, List<Inner> inners) {

      interface Place {

        @Schema
        record InInterface(@Identity int id, Color color, Deepest deepest) implements Place {

          private record Hidden(int a) {}

          record Deepest(int a, int b) {}
        }
      }
    }
  }

  public enum Color {
    RED,
    GREEN;

    @Schema
    protected record InEnum(@Identity int id, Color color) {}
  }

  public @interface Note {

    @Schema
    record InAnnotation(@Identity int id, Color color) {}
  }
}
