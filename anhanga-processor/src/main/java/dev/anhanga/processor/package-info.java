/** Where the compiler calls in: rounds, deferral, and the pipeline of one record. */
@NullMarked
package dev.anhanga.processor;

import org.jspecify.annotations.NullMarked;
