package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Stored;
import java.util.UUID;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    String birthDate,
    String birth_date,
    String NAME,
    @Stored(name = "Birth_Date") String born,
    @Stored(name = "other") String id_) {}
