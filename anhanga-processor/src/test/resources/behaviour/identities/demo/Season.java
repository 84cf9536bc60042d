package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.time.Month;
import java.time.Year;

/** Its identity is converted. */
@Schema
record Season(@Identity Year year, Month best) {}
