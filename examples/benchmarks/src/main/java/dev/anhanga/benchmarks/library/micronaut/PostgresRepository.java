package dev.anhanga.benchmarks.library.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

/** On PostgreSQL. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PostgresRepository extends MicronautRepository {}
