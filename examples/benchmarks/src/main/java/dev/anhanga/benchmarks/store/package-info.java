/** The databases that are measured on, and what is in them. */
@NullMarked
package dev.anhanga.benchmarks.store;

import org.jspecify.annotations.NullMarked;
