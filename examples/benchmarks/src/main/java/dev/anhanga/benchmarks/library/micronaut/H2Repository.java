package dev.anhanga.benchmarks.library.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** On H2. */
@JdbcRepository(dialect = Dialect.H2)
public interface H2Repository extends MicronautRepository {}
