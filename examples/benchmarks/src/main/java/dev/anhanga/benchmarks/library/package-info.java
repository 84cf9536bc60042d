/** Those who contend, behind one interface. Each has a package of its own below this one. */
@NullMarked
package dev.anhanga.benchmarks.library;

import org.jspecify.annotations.NullMarked;
