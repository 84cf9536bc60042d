package demo;

import dev.anhanga.annotations.Generation;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Order(
    @Identity(
            generation = Generation.UUID_V4)
        long number) {}
