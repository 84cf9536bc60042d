package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Silenced(@Identity @SuppressWarnings("anhanga:double-identity") Double celsius) {}
