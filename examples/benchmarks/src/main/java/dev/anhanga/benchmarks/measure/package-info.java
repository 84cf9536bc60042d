/** Measures contenders in turn, in one JVM. */
@NullMarked
package dev.anhanga.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
