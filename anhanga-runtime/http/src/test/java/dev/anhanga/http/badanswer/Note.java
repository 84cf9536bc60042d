package dev.anhanga.http.badanswer;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Version;
import org.jspecify.annotations.Nullable;

/** A record with little to get wrong. */
@Schema
record Note(@Identity String id, String text, @Nullable Integer stars, @Version long version) {}
