/**
 * Random sequences of operations, run on a driver and in memory, which must answer alike. {@link
 * dev.anhanga.contract.SequenceChecks} runs them for a driver.
 */
@NullMarked
package dev.anhanga.contract.sequence;

import org.jspecify.annotations.NullMarked;
