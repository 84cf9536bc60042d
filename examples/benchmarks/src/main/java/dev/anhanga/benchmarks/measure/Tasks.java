package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Person;
import dev.anhanga.benchmarks.store.PersonMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The operations, each with what it needs made beforehand. */
final class Tasks {

  /** Numbers of people from here on are of those that were created meanwhile. */
  static final long FIRST_NEW = 100_000_000;

  private Tasks() {}

  /** New people, one or many at once, whose numbers nobody used before. */
  static final class Create<P> implements Task {

    private static long next = FIRST_NEW;

    private final People<P> people;
    private final int atOnce;
    private final List<List<P>> made = new ArrayList<>();

    Create(People<P> people, int atOnce) {
      this.people = people;
      this.atOnce = atOnce;
    }

    @Override
    public void prepare(int count) {
      made.clear();
      for (int i = 0; i < count; i++) {
        made.add(IntStream.range(0, atOnce).mapToObj(it -> people.of(nextPerson())).toList());
      }
    }

    private static Person nextPerson() {
      return PersonMaker.person(next++);
    }

    @Override
    public @Nullable Object run(int number) {
      List<P> some = made.get(number);
      if (atOnce == 1) {
        return people.create(some.get(0));
      }
      people.createAll(some);
      return null;
    }
  }

  /** People here and there. */
  static final class Read<P> implements Task {

    private final People<P> people;
    private final int rows;
    private UUID[] ids = {};
    private long prepared;

    Read(People<P> people, int rows) {
      this.people = people;
      this.rows = rows;
    }

    @Override
    public void prepare(int count) {
      ids = new UUID[count];
      for (int i = 0; i < count; i++) {
        ids[i] = PersonMaker.id(Math.floorMod(PersonMaker.mixed(prepared++), rows));
      }
    }

    @Override
    public @Nullable Object run(int number) {
      return people.read(ids[number]);
    }
  }

  /** New addresses of people here and there. */
  static final class Patch<P> implements Task {

    private static int time = 1;

    private final People<P> people;
    private final int rows;
    private UUID[] ids = {};
    private String[] emails = {};
    private long prepared;

    Patch(People<P> people, int rows) {
      this.people = people;
      this.rows = rows;
    }

    @Override
    public void prepare(int count) {
      ids = new UUID[count];
      emails = new String[count];
      for (int i = 0; i < count; i++) {
        long person = Math.floorMod(PersonMaker.mixed(prepared++), rows);
        ids[i] = PersonMaker.id(person);
        emails[i] = PersonMaker.email(person, 10_000_000 + time++);
      }
    }

    @Override
    public @Nullable Object run(int number) {
      return people.changeEmail(ids[number], emails[number]);
    }
  }

  /** What needs nothing. */
  record Repeat(IntFunction<@Nullable Object> operation) implements Task {

    @Override
    public int most() {
      return Integer.MAX_VALUE;
    }

    @Override
    public void prepare(int count) {}

    @Override
    public @Nullable Object run(int number) {
      return operation.apply(number);
    }
  }
}
