/** From a model that passed the checks to source files. */
@NullMarked
package dev.anhanga.processor.write;

import org.jspecify.annotations.NullMarked;
