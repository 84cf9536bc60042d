/** What can be wrong, in which words, and how it reaches the user. */
@NullMarked
package dev.anhanga.processor.report;

import org.jspecify.annotations.NullMarked;
