package dev.anhanga.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.anhanga.jdbc.JdbcDriver;
import dev.anhanga.runtime.memory.MemoryDriver;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {

  private static final String THREE =
      """
      [{"name":"A","lat":"-17.7","lng":"179.9","country":"FJ","admin1":"01","admin2":""},
       {"name":"B","lat":"-17.7","lng":"-179.9","country":"FJ","admin1":"","admin2":""},
       {"name":"C","lat":"-17.7","lng":"170","country":"FJ","admin1":"02","admin2":"x"}]
      """;

  @TempDir Path folder;

  @Test
  void runningItTwiceIsSafe() {
    Path database = folder.resolve("cities.db");

    String first = run("--database", database.toString());
    String second = run("--database", database.toString());

    assertTrue(first.contains("Loaded 24,440 new cities"), first);
    assertTrue(second.contains("Loaded 0 new cities"), second);
    assertTrue(second.contains("24,440 cities in all"), second);
    assertTrue(second.contains("Another city has the same id already."), second);
    assertTrue(second.contains("Contains data from GeoNames"), second);
  }

  @Test
  void aFileOfOnesOwnIsLoadedBesideWhatIsThere() throws Exception {
    Path file = Files.writeString(folder.resolve("three.json"), THREE);
    String database = folder.resolve("own.db").toString();

    run("--database", database, "--file", file.toString(), "--near", "-17.7,180");

    try (JdbcDriver driver = JdbcDriver.of("jdbc:sqlite:" + database)) {
      Cities cities = new Cities(driver);
      assertEquals(3, cities.paginate(query -> query).total());
      assertEquals(List.of("A", "B"), names(cities.nearest(new Place(-17.7, 179.95), 2)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|does not begin with a JSON array",
        "[5]|City 1 of the file is not a JSON object",
        "[{\"name\":\"A\"}]|City 1 of the file has no \"country\"",
        "[{\"name\":[]}]|has a \"name\" that isn't text",
        "[{\"name\":\"A\",\"country\":\"X\",\"lat\":\"x\",\"lng\":\"1\"}]|is no number"
      })
  void aBrokenFileIsToldInASentence(String content, String why) throws Exception {
    Path file = Files.writeString(folder.resolve("broken.json"), content);
    StringWriter err = new StringWriter();

    int exit =
        Quickstart.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            "--database",
            folder.resolve("broken.db").toString(),
            "--file",
            file.toString());

    assertEquals(1, exit);
    assertTrue(err.toString().contains(why), err.toString());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "48.2,16.4", "-89.9,10", "64.1,-21.9", "-17.7,179.9", "0,-180"})
  void theNearestAreThoseThatAFullScanFinds(double latitude, double longitude) throws Exception {
    Cities cities = new Cities(new MemoryDriver());
    Place place = new Place(latitude, longitude);
    for (int number = 0; number < 500; number++) {
      cities.create(
          CityPatch.of()
              .name("c" + number)
              .country("XX")
              .latitude(-90 + number * 37 % 181)
              .longitude(-180 + number * 101 % 361));
    }
    List<City> all =
        cities.paginate(query -> query.limit(1_000)).data().stream()
            .sorted(Comparator.comparingDouble(place::kilometresTo))
            .toList();

    List<Double> expected = distances(place, all.stream().limit(9));

    assertEquals(expected, distances(place, cities.nearest(place, 9).stream()));
  }

  private static List<Double> distances(Place place, Stream<City> cities) {
    return cities.map(place::kilometresTo).toList();
  }

  private static List<String> names(List<City> cities) {
    return cities.stream().map(City::name).toList();
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Quickstart.run(new PrintWriter(out), new PrintWriter(err), args);
    assertEquals(0, exit, err.toString());
    return out.toString();
  }
}
