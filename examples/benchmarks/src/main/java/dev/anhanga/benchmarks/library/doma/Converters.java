package dev.anhanga.benchmarks.library.doma;

import org.seasar.doma.DomainConverters;

/** Those that the processor is told of. */
@DomainConverters({IdConverter.class, InstantConverter.class})
public final class Converters {}
