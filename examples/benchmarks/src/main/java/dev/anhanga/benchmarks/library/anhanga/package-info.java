/** This project. */
@NullMarked
package dev.anhanga.benchmarks.library.anhanga;

import org.jspecify.annotations.NullMarked;
