/**
 * Keeps records in SQL databases: {@link dev.anhanga.jdbc.JdbcDriver} is all that most programs
 * need.
 */
@NullMarked
package dev.anhanga.jdbc;

import org.jspecify.annotations.NullMarked;
