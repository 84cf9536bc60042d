package demo;

import dev.anhanga.annotations.Decimal;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigInteger;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id, String name, @Decimal(precision = 9, scale = 2) BigInteger stars) {}
