package demo;

import dev.anhanga.annotations.Default;
import dev.anhanga.annotations.Identity;
import dev.anhanga.annotations.Schema;
import dev.anhanga.annotations.Unique;
import dev.anhanga.annotations.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema
public record Position(
    @Identity String patch,
    String meta,
    @Nullable Row row,
    int driver,
    String of,
    UUID from,
    int page,
    long position,
    @Nullable String person,
    @Version int version,
    boolean schema,
    String toRow,
    @Nullable String equals,
    String has,
    String record,
    String other,
    String order,
    String $dollar,
    @Unique @Nullable @Default("of a name that is long") String aNameSoLongThatNothingFitsOnItsLine) {

  public enum Row {
    FIRST,
    LAST
  }
}
