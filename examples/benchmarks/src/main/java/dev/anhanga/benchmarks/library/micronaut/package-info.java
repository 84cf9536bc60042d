/** Micronaut Data JDBC, whose processor writes the SQL of its repositories. */
@NullMarked
package dev.anhanga.benchmarks.library.micronaut;

import org.jspecify.annotations.NullMarked;
