package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;

@Schema
@SuppressWarnings({"unused", "anhanga:unique-identity"})
record Silenced(@Identity @Unique String code) {}
