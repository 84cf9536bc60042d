package dev.anhanga.processor.model;

/** A component's Java type: one that can be stored, or why it can't. */
public sealed interface FieldType permits KnownType, UnknownType {}
