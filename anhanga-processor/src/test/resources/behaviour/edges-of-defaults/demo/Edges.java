package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.net.URI;
import java.time.Duration;

/** Defaults that are the least or the greatest of their types, or next to what is refused. */
@Schema
record Edges(
    @Identity int id,
    @Default("-9223372036854775808") long number,
    @Default("PT-9223372036854.775808S") Duration least,
    @Default("PT9223372036854.775807999S") Duration greatest,
    @Default("\u0001") char character,
    @Default("\uffff") char last,
    @Default("\\\u20ac \\u20ac") String text,
    @Default("https://example.org/\ud83d\ude00") URI place) {}
