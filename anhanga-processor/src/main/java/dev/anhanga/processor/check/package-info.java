/** What a record may not be: from a model to findings. */
@NullMarked
package dev.anhanga.processor.check;

import org.jspecify.annotations.NullMarked;
