/** The driver that needs nothing: rows in this process's memory. */
@NullMarked
package dev.anhanga.runtime.memory;

import org.jspecify.annotations.NullMarked;
