package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;

@Schema
public record Person(
    @Default("x") @Identity String id,
    String name,
    @Default("1") @Version long version) {}
