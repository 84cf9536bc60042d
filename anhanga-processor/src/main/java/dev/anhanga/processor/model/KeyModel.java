package dev.anhanga.processor.model;

import java.util.List;

/**
 * What {@code @Unique} or {@code @Index} says.
 *
 * @param parts the components that it names; none, if it is on one of them
 * @param origin the annotation
 */
public record KeyModel(KeyKind kind, List<KeyPart> parts, Origin origin) {}
