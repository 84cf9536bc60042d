/** Doma, whose processor writes the classes behind its interfaces. */
@NullMarked
package dev.anhanga.benchmarks.library.doma;

import org.jspecify.annotations.NullMarked;
