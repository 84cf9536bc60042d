package demo;

import dev.anhanga.runtime.memory.MemoryDriver;

final class Uses {

  final WideService records = new WideService(new MemoryDriver());

  String first(int id) {
    records.update(id, WidePatch.of().x253("Ada"));
    records.paginate(WideMeta.page(1, 5).filter(WideMeta.X0.startsWith("A")));
    new DoublesService(new MemoryDriver()).update(id, DoublesPatch.of().x126(1.5));
    return new AroundService(new MemoryDriver()).read(id).nested() + records.read(id).x0();
  }
}
