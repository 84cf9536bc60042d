package dev.anhanga.processor.model;

/** The name of a component as it is written in a key. */
public record KeyPart(String name, Origin origin) {}
