/** A driver that keeps its records by HTTP. */
@NullMarked
package dev.anhanga.http;

import org.jspecify.annotations.NullMarked;
