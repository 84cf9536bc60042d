/** Real cities into SQLite and out again. */
@NullMarked
package dev.anhanga.examples.quickstart;

import org.jspecify.annotations.NullMarked;
