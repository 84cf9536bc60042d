package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.util.UUID;

@Schema
public record Person<T, S extends Comparable<S>>(@Identity UUID id, String name, T extra) {}
