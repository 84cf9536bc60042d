/** What every driver promises, as JUnit 5 tests: extend them, and say how to make your driver. */
@NullMarked
package dev.anhanga.contract;

import org.jspecify.annotations.NullMarked;
