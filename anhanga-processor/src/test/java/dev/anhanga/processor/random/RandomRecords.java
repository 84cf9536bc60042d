package dev.anhanga.processor.random;

import dev.anhanga.processor.random.RandomComponent.Role;
import dev.anhanga.processor.random.RandomType.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes up records in which nothing is wrong, the same for the same seed. */
final class RandomRecords {

  private final long seed;

  RandomRecords(long seed) {
    this.seed = seed;
  }

  /** Chance for what is done with one record. */
  Random random(int number) {
    return new Random(seed * 1_000_003 + number);
  }

  /** The record of this number. */
  RandomRecord record(int number) {
    Random random = random(number);
    while (true) {
      RandomRecord record = new Draft(number, random).record();
      if (areNamesTold(record)) {
        return record;
      }
    }
  }

  /** Whether stores tell all fields apart: paths may come to the same words. */
  private static boolean areNamesTold(RandomRecord record) {
    Set<String> seen = new HashSet<>();
    return record.components.stream()
        .flatMap(component -> component.type().paths(component.name()))
        .map(ComponentNames::blurred)
        .allMatch(seen::add);
  }

  /** One record on its way. */
  private static final class Draft {

    private static final List<String> NAMES =
        List.of("Row", "order", "X$", "Person", "ROW", "aB", "Id");

    private final Values chance;
    private final TypeChooser types;
    private final RandomRecord record;

    Draft(int number, Random random) {
      this.chance = new Values(random, Draft.class.getClassLoader());
      String name = chance.oneOf(NAMES) + number;
      String outer = chance.isOneIn(8) ? "Outer" + number : "";
      String binaryName = "demo." + (outer.isEmpty() ? "" : outer + "$") + name;
      Members members = new Members(binaryName, name, random);
      this.types = new TypeChooser(chance, members);
      this.record = new RandomRecord(outer, name, members);
      record.annotations.add(
          chance.isOneIn(3) || name.contains("$") ? "@Schema(\"R-" + number + "_x\")" : "@Schema");
    }

    RandomRecord record() {
      identity();
      for (int count = chance.below(6); count > 0; count--) {
        record.components.add(hiding(types.component(0)));
      }
      if (chance.isOneIn(3)) {
        record.components.add(version());
      }
      Collections.shuffle(record.components, chance.random());
      record.hasConstructor = chance.isOneIn(3);
      if (chance.isOneIn(3)) {
        record.declaration = "public record ";
      }
      keys();
      return record;
    }

    /** Only here: what is nested is used in trees too, where nothing can be hidden. */
    private RandomComponent hiding(RandomComponent component) {
      RandomType type = component.type();
      String outermost = type.brackets().isEmpty() ? type.base() : type.brackets().trim();
      boolean mayBeMissing = type.is(Trait.OPTIONAL) || outermost.startsWith("@Nullable ");
      return mayBeMissing && chance.isOneIn(4) ? component.with("@Hidden") : component;
    }

    private RandomComponent version() {
      RandomType type =
          chance.isOneIn(2)
              ? RandomType.of("int", int.class, Scalars::ints, Set.of(Trait.PRIMITIVE))
              : RandomType.of("long", long.class, Scalars::longs, Set.of(Trait.PRIMITIVE));
      return RandomComponent.plain(record.members.newComponentName(), type, "@Version")
          .as(Role.VERSION);
    }

    private void identity() {
      switch (chance.below(8)) {
        case 0, 1 -> add(made("UUID", "@Identity"));
        case 2 -> add(made("UUID", "@Identity(generation = Generation.UUID_V4)"));
        case 3 ->
            add(
                made(
                    chance.oneOf("int", "long", "Integer", "Long"),
                    "@Identity(generation = Generation.DATABASE)"));
        case 4, 5 -> add(types.identity().with("@Identity").as(Role.IDENTITY));
        case 6 -> add(nested());
        default -> {
          for (int count = 2 + chance.below(2); count > 0; count--) {
            add(
                chance.isOneIn(4)
                    ? nested()
                    : types.identity().with("@Identity").as(Role.IDENTITY));
          }
        }
      }
    }

    private void add(RandomComponent component) {
      record.components.add(component);
    }

    private RandomComponent nested() {
      String name = record.members.newComponentName();
      return RandomComponent.plain(name, types.nestedIdentity(), "@Identity").as(Role.IDENTITY);
    }

    private RandomComponent made(String type, String annotation) {
      RandomType scalar =
          ScalarType.ALL.stream()
              .map(ScalarType::type)
              .filter(each -> each.text().equals(type))
              .findFirst()
              .orElseThrow();
      boolean isNullable = type.equals("UUID") && chance.isOneIn(3);
      return RandomComponent.plain(
              record.members.newComponentName(),
              isNullable ? scalar.nullable() : scalar,
              annotation)
          .as(Role.MADE_IDENTITY);
    }

    private void keys() {
      List<String> keyed = new ArrayList<>();
      for (int index = 0; index < record.components.size(); index++) {
        RandomComponent component = record.components.get(index);
        if (component.role() == Role.PLAIN && component.type().is(Trait.KEY)) {
          keyed.add(component.name());
          if (chance.isOneIn(5)) {
            record.components.set(index, component.with(chance.oneOf("@Unique", "@Index")));
          }
        }
      }
      Collections.shuffle(keyed, chance.random());
      if (keyed.size() > 1 && chance.isOneIn(2)) {
        record.annotations.add("@Unique(fields = {" + quoted(keyed.subList(0, 2)) + "})");
      }
      if (keyed.size() > 2 && chance.isOneIn(2)) {
        record.annotations.add("@Index(fields = {" + quoted(keyed.subList(0, 3)) + "})");
        record.annotations.add("@Index(fields = {" + quoted(keyed.subList(1, 3)) + "})");
      }
    }

    private static String quoted(List<String> names) {
      return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
    }
  }
}
