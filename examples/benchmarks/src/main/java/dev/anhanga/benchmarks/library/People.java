package dev.anhanga.benchmarks.library;

import dev.anhanga.benchmarks.store.Person;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What is measured, the way a library's users write it. Every method commits what it does.
 *
 * @param <P> what the library's users have for a person
 */
public interface People<P> extends AutoCloseable {

  /** How many people are on a page. */
  int LIMIT = 20;

  /** Those on a filtered page were here at least so often. */
  long LEAST_VISITS = 500;

  /** Makes one of theirs. Not measured. */
  P of(Person person);

  /** What one of theirs says. Not measured. */
  Person toPerson(P stored);

  /** Stores a new person, whose identity is given. */
  P create(P person);

  /** The person with this identity, which is there. */
  P read(UUID id);

  /** Sets one field of a stored person. Returns all of it as it is then stored. */
  P changeEmail(UUID id, String email);

  /** The active people with enough visits, by name and identity, and how many there are. */
  Page<P> page(int number);

  /** All people by name and identity, without a total, from this place on. */
  List<P> deepPage(int offset);

  /** Asks for the same page as often as it is called, by a cursor if the library has any. */
  default Supplier<List<P>> pageAfter(int offset) {
    return () -> deepPage(offset);
  }

  /** Stores new people, all or none. */
  void createAll(List<P> people);

  /** So many people, by identity. */
  List<P> list(int limit);

  /** Goes through all people by identity, as a stream if the library has any, and adds up. */
  long sumOfVisits();

  @Override
  void close();
}
