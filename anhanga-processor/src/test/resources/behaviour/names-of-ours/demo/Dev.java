package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;

/** Its variable would be called as a package. */
@Schema
record Dev(@Identity int id, Packages.Row.Kind kind, List<Java> java) {

  record Java(Packages.Row.Kind kind) {}
}
