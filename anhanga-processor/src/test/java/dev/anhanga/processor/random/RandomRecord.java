package dev.anhanga.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A record that is made up, to be changed until it is written. */
final class RandomRecord {

  private static final String HEAD =
      """
      package demo;

      import dev.anhanga.annotations.*;
      import dev.anhanga.runtime.meta.Converter;
      import java.math.*;
      import java.net.URI;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  final String name;

  /** The class around it; empty if there is none. */
  final String outer;

  final Members members;
  final List<String> annotations = new ArrayList<>();
  final List<RandomComponent> components = new ArrayList<>();

  /** What comes after it in its file. */
  final List<String> neighbours = new ArrayList<>();

  /** How it begins: with modifiers and a word for what it is. */
  String declaration = "record ";

  String typeParameters = "";
  boolean hasConstructor;

  RandomRecord(String outer, String name, Members members) {
    this.outer = outer;
    this.name = name;
    this.members = members;
  }

  String file() {
    return (outer.isEmpty() ? name : outer) + ".java";
  }

  String binaryName() {
    return "demo." + (outer.isEmpty() ? "" : outer + "$") + name;
  }

  /** The start of the names of what is generated for it. */
  String generatedPrefix() {
    return "demo." + (outer.isEmpty() ? "" : outer + "_") + name;
  }

  String source() {
    String whole = String.join("\n", annotations) + "\n" + declaration + name + typeParameters;
    String record = whole + header() + " {\n" + body() + "}\n";
    String inside = outer.isEmpty() ? record : "final class " + outer + " {\n" + record + "}\n";
    return HEAD + inside + String.join("\n", neighbours);
  }

  private String header() {
    return components.stream()
        .map(component -> "    " + component)
        .collect(Collectors.joining(",\n", "(\n", ")"));
  }

  private String body() {
    return (hasConstructor
            ? (declaration.contains("public") ? "  public" : " ")
                + NestedType.constructor(name, components)
                + "\n"
            : "")
        + members.declarations().stream()
            .map(declared -> "  " + declared + "\n")
            .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return source();
  }
}
