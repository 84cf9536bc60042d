package dev.anhanga.examples.quickstart;

import dev.anhanga.runtime.error.DuplicateRecordException;
import dev.anhanga.runtime.query.PaginateParams;
import dev.anhanga.runtime.query.PaginatedResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows what a generated service does, step by step, and how long each took. */
public final class Tour {

  private final Cities cities;
  private final PrintWriter out;

  /** Shows it with these cities, and prints to this writer. */
  public Tour(Cities cities, PrintWriter out) {
    this.cities = cities;
    this.out = out;
  }

  /** Takes all steps; the nearest cities are those to this place. */
  public void run(Place place) {
    PaginatedResult<City> first = pageByNumber();
    first.next().ifPresent(this::pageByCursor);
    search();
    nearest(place);
    first.data().stream()
        .findFirst()
        .ifPresent(
            city -> {
              updateByPatch(city);
              createTwice(city);
            });
  }

  private PaginatedResult<City> pageByNumber() {
    PaginatedResult<City> page =
        timed(
            "Page 1 by number, sorted by name",
            () -> cities.paginate(CityMeta.page(1, 5).sort(CityMeta.NAME.asc())));
    Table.print(out, page.data());
    out.printf(Locale.ROOT, "  %,d cities in all%n%n", page.total());
    return page;
  }

  private void pageByCursor(PaginateParams<City> next) {
    PaginatedResult<City> page =
        timed("Page 2 by cursor, without counting again", () -> cities.paginate(next));
    Table.print(out, page.data());
  }

  private void search() {
    PaginatedResult<City> found =
        timed(
            "Names that begin with \"San\" in Mexico or Spain, from north to south",
            () ->
                cities.paginate(
                    query ->
                        query
                            .limit(5)
                            .filter(
                                CityMeta.NAME
                                    .startsWith("San ")
                                    .and(CityMeta.COUNTRY.in("MX", "ES")))
                            .sort(CityMeta.LATITUDE.desc())));
    Table.print(out, found.data());
    out.printf(Locale.ROOT, "  %,d cities match%n%n", found.total());
  }

  private void nearest(Place place) {
    List<City> near =
        timed(
            "Nearest to " + place.latitude() + "," + place.longitude() + ", by our own method",
            () -> cities.nearest(place, 5));
    Table.print(out, near);
  }

  private void updateByPatch(City city) {
    City patched =
        timed(
            "Updated by patch: one field, and the version",
            () -> cities.update(city.id(), CityPatch.of().favourite(!city.favourite())));
    Table.print(out, List.of(patched));
  }

  private void createTwice(City city) {
    String message =
        timed(
            "Created again: refused",
            () -> {
              try {
                return "stored twice: " + cities.create(city);
              } catch (DuplicateRecordException e) {
                return e.getMessage();
              }
            });
    out.println("  " + message);
    out.println();
  }

  private <R> R timed(String title, Supplier<R> step) {
    long start = System.nanoTime();
    R result = step.get();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    out.printf(Locale.ROOT, "%s (%.1f ms)%n", title, milliseconds);
    return result;
  }
}
