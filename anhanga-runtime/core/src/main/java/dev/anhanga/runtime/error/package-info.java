/** What can go wrong: one exception for each kind of failure, holding names and text only. */
@NullMarked
package dev.anhanga.runtime.error;

import org.jspecify.annotations.NullMarked;
