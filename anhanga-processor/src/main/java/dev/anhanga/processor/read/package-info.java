/** From the compiler's elements to the model: the only place that knows elements and mirrors. */
@NullMarked
package dev.anhanga.processor.read;

import org.jspecify.annotations.NullMarked;
