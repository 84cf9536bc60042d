/** The JDBC driver and its dialects. */
@NullMarked
package dev.anhanga.jdbc;

import org.jspecify.annotations.NullMarked;
