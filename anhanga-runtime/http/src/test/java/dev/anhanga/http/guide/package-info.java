/** Runs the code that {@code docs/http.md} and the README show. */
@NullMarked
package dev.anhanga.http.guide;

import org.jspecify.annotations.NullMarked;
