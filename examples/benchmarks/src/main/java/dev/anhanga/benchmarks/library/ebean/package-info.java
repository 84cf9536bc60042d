/** Ebean, whose entities the build enhances. */
@NullMarked
package dev.anhanga.benchmarks.library.ebean;

import org.jspecify.annotations.NullMarked;
