/** The reference: what a careful person writes by hand, for each database as it likes it best. */
@NullMarked
package dev.anhanga.benchmarks.library.jdbc;

import org.jspecify.annotations.NullMarked;
