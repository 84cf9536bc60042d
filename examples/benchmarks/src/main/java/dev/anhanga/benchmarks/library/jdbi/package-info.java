/** Jdbi, by its fluent interface: SQL by hand, binding and mapping by reflection. */
@NullMarked
package dev.anhanga.benchmarks.library.jdbi;

import org.jspecify.annotations.NullMarked;
