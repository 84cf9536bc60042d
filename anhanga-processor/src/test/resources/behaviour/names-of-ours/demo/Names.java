package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Components called as what generated code calls its methods, fields and variables. */
@Schema
record Names(
    @Identity String id,
    String meta,
    String row,
    int driver,
    String of,
    String from,
    long position,
    String patch,
    String other,
    String get,
    String has,
    String toMap,
    String toRow,
    String fromRow,
    String with,
    String schema,
    String service,
    String page,
    String limit,
    String empty,
    String copyOf,
    String stub,
    String self,
    String instance,
    String equals,
    String part,
    String value,
    String values,
    String isExact,
    String names,
    @Nullable Inner form,
    List<Inner> object,
    Optional<Inner> tree) {

  record Inner(
      String tree,
      String json,
      String form,
      String toStored,
      String fromStored,
      int position,
      String stored,
      String object,
      String instance,
      String get,
      String with,
      String in,
      String of,
      Names.@Nullable Deep row,
      List<Names.Deep> inner) {}

  record Deep(String row, int part) {}
}
