/** Runs all that is measured at run time, and writes what the documentation shows of it. */
@NullMarked
package dev.anhanga.benchmarks.report;

import org.jspecify.annotations.NullMarked;
