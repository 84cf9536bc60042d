package demo;

import dev.anhanga.processor.testing.RoundTrips;
import java.util.List;
import java.util.Map;

final class RoundTrip {

  static void run() {
    Shape shape =
        new Shape(
            1,
            "n",
            List.of("w"),
            new int[] {1, 2},
            new Shape.Pair<>("a", new Shape.Pair<>(1, 2L)),
            Map.of("k", new Shape.Pair<>(List.of("x"), new int[] {3})),
            "r",
            "s");
    RoundTrips.check(ShapeMeta.SCHEMA, shape, ShapePatch.of().name("m").rest(new String[] {"t"}));
    RoundTrips.check(ShapeMeta.SCHEMA, Shape.of(), ShapePatch.from(Shape.of(0, "z")));

    Outer.Inner inner = new Outer.Inner("i");
    RoundTrips.check(
        Outer_Inner_DeepMeta.SCHEMA,
        new Outer.Inner.Deep(1, inner, List.of(inner)),
        Outer_Inner_DeepPatch.of().inner(new Outer.Inner("j")));
    RoundTrips.check(
        Outer_Inner_Deep_Place_InInterfaceMeta.SCHEMA,
        new Outer.Inner.Deep.Place.InInterface(
            1,
            Outer.Color.RED,
            new Outer.Inner.Deep.Place.InInterface.Deepest(1, 2)),
        Outer_Inner_Deep_Place_InInterfacePatch.of().color(Outer.Color.GREEN));
    RoundTrips.check(
        Outer_Color_InEnumMeta.SCHEMA,
        new Outer.Color.InEnum(1, Outer.Color.RED),
        Outer_Color_InEnumPatch.of().color(Outer.Color.GREEN));
    RoundTrips.check(
        Outer_Note_InAnnotationMeta.SCHEMA,
        new Outer.Note.InAnnotation(1, Outer.Color.RED),
        Outer_Note_InAnnotationPatch.of());
    Variadic variadic = new Variadic(1, (byte) 2, (byte) 3);
    RoundTrips.check(VariadicMeta.SCHEMA, variadic, VariadicPatch.of().bytes(new byte[] {4}));
  }
}
