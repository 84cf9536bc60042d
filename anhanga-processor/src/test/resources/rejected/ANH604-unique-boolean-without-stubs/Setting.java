package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;

@Schema
record Setting(
    @Identity int id,
    @Unique boolean current) {}
