package demo;

import dev.anhanga.processor.testing.RoundTrips;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class RoundTrip {

  static void run() {
    Names.Inner inner = inner(new Names.Deep("r", 1));
    Names names = names(inner, Optional.of(inner(null)));
    RoundTrips.check(NamesMeta.SCHEMA, names, NamesPatch.of().row("2").patch("p").value("w"));
    RoundTrips.check(NamesMeta.SCHEMA, names, NamesPatch.of().form(null).tree(Optional.of(inner)));
    RoundTrips.check(NamesMeta.SCHEMA, names(null, Optional.empty()), NamesPatch.from(names));
    RoundTrips.check(CapsMeta.SCHEMA, caps(), CapsPatch.of().Row(Caps.Kind.B).Nested(nested()));
    RoundTrips.check(CapsMeta.SCHEMA, caps(), CapsPatch.from(caps()).Caps(null).String("t"));
    packages();
  }

  private static Caps caps() {
    return new Caps(
        new UUID(1, 2), Caps.Kind.A, "v", 1, "s", List.of("j"), URI.create("c"), Optional.of("o"),
        nested(), (byte) 3, "m", "p", "o", "ob", LocalDate.of(2026, 1, 2), Caps.Kind.B, nested(),
        new UUID(3, 4), URI.create("u"), "f");
  }

  private static Caps.Nested nested() {
    return new Caps.Nested(7, Caps.Kind.A, Caps.Kind.B);
  }

  private static void packages() {
    Packages.Row row = new Packages.Row("d", 1, Optional.of(Packages.Row.Kind.A));
    Packages packages =
        new Packages(
            new UUID(1, 2), row, Optional.of(row), List.of(row), Packages.Row.Kind.A, (byte) 1);
    RoundTrips.check(PackagesMeta.SCHEMA, packages, PackagesPatch.of().java(row).lang((byte) 2));
    Dev dev = new Dev(1, Packages.Row.Kind.A, List.of(new Dev.Java(Packages.Row.Kind.A)));
    RoundTrips.check(DevMeta.SCHEMA, dev, DevPatch.from(dev));
  }

  private static Names names(Names.Inner form, Optional<Names.Inner> tree) {
    return new Names(
        "id", "m", "r", 1, "of", "from", 2, "p", "o", "g", "h", "tm", "tr", "fr", "w", "s", "se",
        "pa", "l", "e", "c", "st", "se", "i", "eq", "pt", "v", "vs", "ie", "n", form,
        List.of(inner(null), inner(new Names.Deep("d", 2))), tree);
  }

  private static Names.Inner inner(Names.Deep deep) {
    return new Names.Inner(
        "t", "j", "f", "ts", "fs", 1, "s", "o", "i", "g", "w", "in", "of", deep,
        List.of(new Names.Deep("x", 3)));
  }
}
