package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;

@Schema
record Country(
    @Identity String code,
    @Default("x") int size,
    Coutry neighbour) {}
