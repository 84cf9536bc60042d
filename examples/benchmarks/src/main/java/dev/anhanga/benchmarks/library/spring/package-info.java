/** Spring Data JDBC, with a repository and the template beneath it. */
@NullMarked
package dev.anhanga.benchmarks.library.spring;

import org.jspecify.annotations.NullMarked;
