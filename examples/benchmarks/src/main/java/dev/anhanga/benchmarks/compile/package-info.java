/** What annotation processors cost the compiler: time, lines and heap for each record. */
@NullMarked
package dev.anhanga.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
