package demo;

import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import java.util.UUID;

@Schema
@Unique(fields = {"and", "andAnd"})
@Unique(fields = {"andAnd", "and"})
@Unique(fields = {"home", "workAndHome"})
@Unique(
    fields = {"homeAndWork", "home"})
public record Person(
    @Identity UUID id,
    String name,
    String and,
    int andAnd,
    String home,
    String homeAndWork,
    String workAndHome) {}
