/** MyBatis, with a mapper of annotated methods. */
@NullMarked
package dev.anhanga.benchmarks.library.mybatis;

import org.jspecify.annotations.NullMarked;
