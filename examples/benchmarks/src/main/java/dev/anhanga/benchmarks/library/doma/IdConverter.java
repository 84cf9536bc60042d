package dev.anhanga.benchmarks.library.doma;

import java.util.UUID;
import org.seasar.doma.ExternalDomain;
import org.seasar.doma.jdbc.domain.DomainConverter;

/** Doma knows no UUID, while H2 and PostgreSQL do. */
@ExternalDomain
public final class IdConverter implements DomainConverter<UUID, Object> {

  @Override
  public Object fromDomainToValue(UUID id) {
    return id;
  }

  @Override
  public UUID fromValueToDomain(Object stored) {
    return (UUID) stored;
  }
}
