package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Components with the names of packages, beside a type that must be named with its package. */
@Schema
record Packages(
    @Identity UUID dev, Row java, Optional<Row> org, List<Row> demo, Row.Kind javax, Byte lang) {

  record Row(String dev, int java, Optional<Kind> org) {

    enum Kind {
      A
    }
  }
}
