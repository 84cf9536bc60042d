package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import java.net.URL;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Person(
    @Identity UUID id,
    String name,
    Date born,
    @Nullable ZonedDateTime married,
    java.sql.Timestamp seen,
    ArrayList<String> tags,
    OptionalInt age,
    List<URL> sites) {}
