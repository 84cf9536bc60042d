/** jOOQ, by its DSL, without generated code. */
@NullMarked
package dev.anhanga.benchmarks.library.jooq;

import org.jspecify.annotations.NullMarked;
