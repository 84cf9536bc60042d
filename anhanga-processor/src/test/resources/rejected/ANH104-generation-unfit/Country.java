package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Country(@Identity(generation = Generation.UUID_V7) String code) {}
