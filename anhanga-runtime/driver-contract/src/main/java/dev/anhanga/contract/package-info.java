/**
 * What every driver promises, as JUnit 5 tests: extend {@link dev.anhanga.contract.DriverContract},
 * and say how to make your driver. At the end, a report says what was checked. {@code
 * docs/writing-a-driver.md} in the repository has all that the author of a driver needs.
 */
@NullMarked
package dev.anhanga.contract;

import org.jspecify.annotations.NullMarked;
