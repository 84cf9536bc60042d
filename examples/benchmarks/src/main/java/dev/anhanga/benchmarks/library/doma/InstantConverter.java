package dev.anhanga.benchmarks.library.doma;

import java.sql.Timestamp;
import java.time.Instant;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.DomainConverter;

/** Doma knows an instant as a timestamp. */
@ExternalDomain
public final class InstantConverter implements DomainConverter<Instant, Timestamp> {

  @Override
  @SuppressWarnings("JavaUtilDate") // It is what there is.
  public Timestamp fromDomainToValue(Instant instant) {
    return Timestamp.from(instant);
  }

  @Override
  @SuppressWarnings("JavaUtilDate")
  public Instant fromValueToDomain(Timestamp stored) {
    return stored.toInstant();
  }
}
