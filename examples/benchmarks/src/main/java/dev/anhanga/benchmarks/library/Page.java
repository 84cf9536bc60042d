package dev.anhanga.benchmarks.library;

import java.util.List;

/**
 * One page of many.
 *
 * @param rows those on it
 * @param total how many there are on all pages
 */
public record Page<P>(List<P> rows, long total) {}
