/** Where to start: generic entry points for code that isn't generated. */
@NullMarked
package dev.anhanga.runtime;

import org.jspecify.annotations.NullMarked;
