/** The code that the documentation shows. */
@NullMarked
package dev.anhanga.jdbc.readme;

import org.jspecify.annotations.NullMarked;
