package dev.anhanga.http.server;

import dev.anhanga.runtime.meta.FieldMeta;
import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clock for services that are served to programs of one's own, whose services have set the times
 * already: within a request that stores records it tells the time at which the client's service
 * did. A service with another clock sets its own times, whatever a client says.
 *
 * <pre>{@code new NoteService(driver, ClientClock.or(Clock.systemUTC()))}</pre>
 */
public final class ClientClock extends Clock {

  /** Set by a handler around a call on its own thread, and by nobody else. */
  private static final ThreadLocal<@Nullable Instant> TOLD = new ThreadLocal<>();

  private final Clock otherwise;

  private ClientClock(Clock otherwise) {
    this.otherwise = otherwise;
  }

  /** A clock that tells the time of another where no client told one. */
  public static ClientClock or(Clock otherwise) {
    return new ClientClock(otherwise);
  }

  @Override
  public Instant instant() {
    Instant told = TOLD.get();
    return told == null ? otherwise.instant() : told;
  }

  @Override
  public ZoneId getZone() {
    return otherwise.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new ClientClock(otherwise.withZone(zone));
  }

  /** Makes a call at the time that a client's row has. */
  static <R> R during(Row row, Supplier<R> call) {
    Instant told = time(row);
    if (told == null) {
      return call.get();
    }
    TOLD.set(told);
    try {
      return call.get();
    } finally {
      TOLD.remove();
    }
  }

  private static @Nullable Instant time(Row row) {
    PersistenceMeta meta = row.meta();
    return Stream.of(meta.updatedAt(), meta.createdAt())
        .flatMap(field -> field.stream())
        .map(FieldMeta::position)
        .filter(position -> row.get(position) != null)
        .findFirst()
        .map(position -> (Instant) row.get(position))
        .orElse(null);
  }
}
