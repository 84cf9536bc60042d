package dev.anhanga.contract.sequence;

/**
 * An identity that the store made, which may be another in each: told by its place among those that
 * were seen.
 *
 * @param index the place, from 0
 */
record Made(int index) {}
