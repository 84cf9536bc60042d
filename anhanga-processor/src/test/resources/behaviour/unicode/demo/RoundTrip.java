package demo;

import dev.anhanga.processor.testing.RoundTrips;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.util.List;
import java.util.Map;

final class RoundTrip {

  static void run() {
    Größe.名前 name = new Größe.名前("s", Größe.種類.甲);
    Größe größe =
        new Größe(
            "k", 1, name, Größe.種類.乙, Größe.種類.甲, "s", "t", "fi", "s", "i", "x", "dz", "d",
            null, List.of(name), Map.of("k", Größe.種類.乙), "w");
    RoundTrips.check(GrößeMeta.SCHEMA, größe, GrößePatch.of().été(2).可(name).straße("u"));
    RoundTrips.check(GrößeMeta.SCHEMA, größe, GrößePatch.from(größe));
    RoundTrips.equal(
        "€ é 😀",
        GrößeMeta.META.fields().get("währung").defaultValue());
    Dollar dollar = new Dollar(1, "s", "ab", "lt", "x", "u", null, List.of("w"), new Dollar.$(1));
    RoundTrips.check(DollarMeta.SCHEMA, dollar, DollarPatch.of().$S("t").$$("d"));
    $$_Service service = new $$_Service(new MemoryDriver());
    service.create(new $$_(List.of(new $$_.$T(List.of()))));
    RoundTrips.equal(1L, service.paginate(query -> query).total());
  }
}
