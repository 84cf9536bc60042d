package dev.anhanga.processor.model;

/**
 * The resource's name.
 *
 * @param isGiven whether the user wrote it; else it is made from the record's name
 * @param origin the text, where it is written; else {@code @Schema}
 */
public record ResourceModel(String name, boolean isGiven, Origin origin) {}
