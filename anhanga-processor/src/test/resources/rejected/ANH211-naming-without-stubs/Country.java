package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
public record Country(@Identity int id, String birthPlace) {}
