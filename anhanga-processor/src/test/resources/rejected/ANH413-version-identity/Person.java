package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;

@Schema
public record Person(@Identity @Version long id, String name) {}
