package dev.anhanga.contract;

import dev.anhanga.runtime.meta.Row;
import dev.anhanga.runtime.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored doesn't depend on where the process runs that stores or reads it. */
public interface RegionChecks extends DriverChecks {

  /** Written in one time zone, read in another; neither has every hour of every day. */
  @ParameterizedTest
  @EnumSource(names = {"DATE", "TIME", "DATETIME", "INSTANT"})
  @ResourceLock(Resources.TIME_ZONE)
  default void valuesDoNotDependOnTheTimeZone(FieldKind kind) {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
      Table written = Table.of(Metas.holding(kind), driver());
      List<Row> given = new ArrayList<>();
      for (Object value : Samples.boundaries(kind)) {
        given.add(written.row("id", given.size(), "value", value, "note", null));
      }
      given.forEach(row -> Expect.row(row, written.service().create(row)));
      Expect.rows(given, written.all(), "in the zone they were written in");

      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
      Table read = Table.of(Metas.holding(kind), driver());
      Expect.rows(given, read.all(), "in another zone");
      for (Row row : given) {
        Object value = row.get("value");
        Expect.rows(
            List.of(row),
            read.search(query -> query.filter("value", "equalTo", value)).data(),
            "found in another zone");
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  /** Languages have other digits, other signs, and other capital letters for i. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist"})
  @ResourceLock(Resources.LOCALE)
  default void valuesDoNotDependOnTheLocale(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      for (FieldKind kind : List.of(FieldKind.WIDE_DECIMAL, FieldKind.DOUBLE, FieldKind.DATE)) {
        Table table = Table.of(Metas.inResource("Title-" + kind.name(), kind), driver());
        for (int id = 0; id < kind.few().size(); id++) {
          table.create("id", id, "value", kind.few().get(id), "note", "Istanbul");
        }
        Row last = table.search(query -> query.sort(Sort.descending("value"))).data().get(0);
        Expect.value(kind.few().get(kind.few().size() - 1), last, "value");
        Expect.row(last, table.update(last.getInt(0), "note", "Istanbul"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
