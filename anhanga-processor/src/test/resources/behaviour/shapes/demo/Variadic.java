package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Variadic(@Identity long id, byte... bytes) {}
