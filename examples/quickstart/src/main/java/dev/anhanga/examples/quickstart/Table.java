package dev.anhanga.examples.quickstart;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints cities as a small table. */
final class Table {

  private static final String LINE = "  %-28s %-7s %-6s %10s %11s %9s %7s%n";

  private Table() {}

  static void print(PrintWriter out, List<City> cities) {
    out.printf(LINE, "name", "country", "region", "latitude", "longitude", "favourite", "version");
    for (City city : cities) {
      out.printf(
          LINE,
          shortened(city.name()),
          city.country(),
          city.region() == null ? "-" : city.region(),
          degrees(city.latitude()),
          degrees(city.longitude()),
          city.favourite() ? "yes" : "no",
          city.version());
    }
    out.println();
  }

  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String shortened(String name) {
    return name.length() <= 28 ? name : name.substring(0, name.offsetByCodePoints(0, 25)) + "...";
  }
}
