package dev.anhanga.benchmarks.library;

import com.zaxxer.hikari.HikariDataSource;
import dev.anhanga.benchmarks.library.anhanga.AnhangaPeople;
import dev.anhanga.benchmarks.library.doma.DomaPeople;
import dev.anhanga.benchmarks.library.ebean.EbeanPeople;
import dev.anhanga.benchmarks.library.hibernate.SessionPeople;
import dev.anhanga.benchmarks.library.hibernate.StatelessPeople;
import dev.anhanga.benchmarks.library.jdbc.H2People;
import dev.anhanga.benchmarks.library.jdbc.PostgresPeople;
import dev.anhanga.benchmarks.library.jdbc.SqlitePeople;
import dev.anhanga.benchmarks.library.jdbi.JdbiPeople;
import dev.anhanga.benchmarks.library.jooq.JooqPeople;
import dev.anhanga.benchmarks.library.micronaut.MicronautPeople;
import dev.anhanga.benchmarks.library.mybatis.MyBatisPeople;
import dev.anhanga.benchmarks.library.spring.SpringPeople;
import dev.anhanga.benchmarks.store.Database;
import dev.anhanga.benchmarks.store.Store;
import java.util.Optional;

/** All that contend. Nothing of a library is loaded before it is opened. */
public enum Library {
  /** What all others are compared with. */
  JDBC("JDBC by hand"),

  /** The same, as other classes: how far its ratio is from 1 is what can't be told apart. */
  CONTROL("the same again"),

  /** This project. */
  ANHANGA("Anhanga"),

  /** SQL by hand, the rest by reflection. */
  JDBI("Jdbi"),

  /** SQL as Java. */
  JOOQ("jOOQ"),

  /** With a session, which keeps entities. */
  HIBERNATE("Hibernate"),

  /** Without one. */
  HIBERNATE_STATELESS("Hibernate, stateless"),

  /** SQL made when compiling. */
  MICRONAUT("Micronaut Data JDBC"),

  /** Records as aggregates. */
  SPRING("Spring Data JDBC"),

  /** SQL by hand, checked when compiling. */
  DOMA("Doma"),

  /** SQL by hand on the methods of an interface. */
  MYBATIS("MyBatis"),

  /** Entities that know what changed. */
  EBEAN("Ebean");

  private final String shownName;

  Library(String shownName) {
    this.shownName = shownName;
  }

  /** As its authors write it. */
  public String shownName() {
    return shownName;
  }

  /** Why it can't be measured on a store; empty if it can. */
  public Optional<String> reasonAgainst(Store store) {
    if (store != Store.SQLITE) {
      return Optional.empty();
    }
    return switch (this) {
      case MICRONAUT, SPRING -> Optional.of("it has no dialect for SQLite.");
      case DOMA -> Optional.of("its converters are chosen when compiling, for one kind of store.");
      default -> Optional.empty();
    };
  }

  /** Opens it with connections of its own. */
  public People<?> open(Database database) {
    return open(database.store(), database.pool());
  }

  /** Opens it with connections of this pool, which is closed with it. */
  public People<?> open(Store store, HikariDataSource pool) {
    return switch (this) {
      case JDBC -> reference(store, pool);
      case CONTROL -> Copy.of(reference(store), pool);
      case ANHANGA -> new AnhangaPeople(store, pool);
      case JDBI -> new JdbiPeople(store, pool);
      case JOOQ -> new JooqPeople(store, pool);
      case HIBERNATE -> new SessionPeople(store, pool);
      case HIBERNATE_STATELESS -> new StatelessPeople(store, pool);
      case MICRONAUT -> new MicronautPeople(store, pool);
      case SPRING -> new SpringPeople(pool);
      case DOMA -> new DomaPeople(store, pool);
      case MYBATIS -> new MyBatisPeople(store, pool);
      case EBEAN -> new EbeanPeople(store, pool);
    };
  }

  private static People<?> reference(Store store, HikariDataSource pool) {
    return switch (store) {
      case H2 -> new H2People(pool);
      case SQLITE -> new SqlitePeople(pool);
      case POSTGRES -> new PostgresPeople(pool);
    };
  }

  private static Class<?> reference(Store store) {
    return switch (store) {
      case H2 -> H2People.class;
      case SQLITE -> SqlitePeople.class;
      case POSTGRES -> PostgresPeople.class;
    };
  }
}
