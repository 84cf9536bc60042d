package dev.anhanga.benchmarks.measure;

import dev.anhanga.benchmarks.library.People;
import dev.anhanga.benchmarks.store.Database;

/** What is measured of each contender. */
public enum Operation {
  /** A new person. */
  CREATE("create", 1),
  /** A person by identity. */
  READ("read", 1),
  /** Another e-mail address, and the person as then stored. */
  PATCH("patch of one field", 1),
  /** Twenty of a filter, sorted, and how many there are. */
  PAGE("page with total", 1),
  /** Twenty behind nine tenths of all others, by their number. */
  DEEP_PAGE("deep page by number", 1),
  /** The same by a cursor. */
  DEEP_PAGE_BY_CURSOR("deep page by cursor", 1),
  /** A thousand new people at once. */
  BATCH("batch of 1,000", 1_000),
  /** A thousand people. */
  LIST("list of 1,000", 1_000),
  /** All people, one by one. */
  STREAM("stream of all", 0);

  /** How many people a batch and a list have. */
  static final int MANY = 1_000;

  private final String shownName;
  private final int rows;

  Operation(String shownName, int rows) {
    this.shownName = shownName;
    this.rows = rows;
  }

  /** As tables and charts have it. */
  public String shownName() {
    return shownName;
  }

  /** How many rows one operation writes or reads, in a table of so many. */
  public int rows(int all) {
    return this == STREAM ? all : rows;
  }

  /** Whether it leaves rows behind that have to go before the next one is measured. */
  boolean creates() {
    return this == CREATE || this == BATCH;
  }

  /** What does this to a contender. */
  <P> Task task(People<P> people, Database database) {
    int deep = database.rows() / 10 * 9 / People.LIMIT * People.LIMIT;
    return switch (this) {
      case CREATE -> new Tasks.Create<>(people, 1);
      case READ -> new Tasks.Read<>(people, database.rows());
      case PATCH -> new Tasks.Patch<>(people, database.rows());
      case PAGE -> new Tasks.Repeat(number -> people.page(1 + number % 5));
      case DEEP_PAGE -> new Tasks.Repeat(number -> people.deepPage(deep));
      case DEEP_PAGE_BY_CURSOR -> {
        var page = people.pageAfter(deep);
        yield new Tasks.Repeat(number -> page.get());
      }
      case BATCH -> new Tasks.Create<>(people, MANY);
      case LIST -> new Tasks.Repeat(number -> people.list(MANY));
      case STREAM -> new Tasks.Repeat(number -> people.sumOfVisits());
    };
  }
}
