/** A record as plain values: all that the later stages know. */
@NullMarked
package dev.anhanga.processor.model;

import org.jspecify.annotations.NullMarked;
