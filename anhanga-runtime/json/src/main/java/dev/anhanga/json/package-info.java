/** The trees of JSON fields, as JSON text. */
@NullMarked
package dev.anhanga.json;

import org.jspecify.annotations.NullMarked;
