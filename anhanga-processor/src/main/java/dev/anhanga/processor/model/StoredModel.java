package dev.anhanga.processor.model;

import java.util.Optional;

/**
 * What {@code @Stored} says.
 *
 * @param origin the annotation
 * @param nameOrigin the name, where it is written; else the annotation
 * @param lengthOrigin the length, where it is written; else the annotation
 */
public record StoredModel(
    Optional<String> name,
    Optional<Integer> length,
    Origin origin,
    Origin nameOrigin,
    Origin lengthOrigin) {}
