package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.math.BigInteger;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    Date born,
    @Nullable Float weight,
    char initial,
    short age,
    java.sql.Timestamp seen,
    BigInteger stars) {}
