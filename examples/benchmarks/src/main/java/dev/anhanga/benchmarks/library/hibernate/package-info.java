/** Hibernate, with a session and without the state of one. */
@NullMarked
package dev.anhanga.benchmarks.library.hibernate;

import org.jspecify.annotations.NullMarked;
