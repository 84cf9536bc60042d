/** What a driver is. */
@NullMarked
package dev.anhanga.runtime.persistence;

import org.jspecify.annotations.NullMarked;
