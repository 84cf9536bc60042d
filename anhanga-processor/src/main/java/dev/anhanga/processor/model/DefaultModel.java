package dev.anhanga.processor.model;

/**
 * What {@code @Default} says.
 *
 * @param text the value as the user wrote it
 * @param origin the annotation
 * @param textOrigin the text
 */
public record DefaultModel(String text, Origin origin, Origin textOrigin) {}
