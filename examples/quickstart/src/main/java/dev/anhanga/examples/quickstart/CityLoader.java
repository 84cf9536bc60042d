package dev.anhanga.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Stores the cities of a file that aren't stored yet, so that loading it twice is safe. */
public final class CityLoader {

  private static final int BATCH = 1_000;

  private final Cities cities;
  private final List<City> batch = new ArrayList<>(BATCH);
  private int created;

  /** Stores them by this service. */
  public CityLoader(Cities cities) {
    this.cities = cities;
  }

  /**
   * Loads a file, and returns how many of its cities were new.
   *
   * @param file null for the cities that come along
   * @throws IOException if it can't be read, or isn't a file with cities
   */
  public int load(@Nullable Path file) throws IOException {
    try (InputStream in = opened(file)) {
      CityFile.read(in, this::add);
    }
    flush();
    return created;
  }

  private static InputStream opened(@Nullable Path file) throws IOException {
    if (file != null) {
      if (!Files.isReadable(file)) {
        throw new IOException("There is no readable file " + file + ". See --file.");
      }
      return withProgress(Files.newInputStream(file), Files.size(file));
    }
    URL resource = Objects.requireNonNull(CityLoader.class.getResource("cities.json.gz"));
    URLConnection connection = resource.openConnection();
    return withProgress(connection.getInputStream(), connection.getContentLengthLong());
  }

  private static InputStream withProgress(InputStream in, long bytes) {
    ProgressBarBuilder bar =
        ProgressBar.builder()
            .setTaskName("Loading")
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" kB", 1_000)
            .setInitialMax(bytes);
    return ProgressBar.wrap(in, bar);
  }

  private void add(City city) {
    batch.add(city);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    List<UUID> ids = batch.stream().map(City::id).toList();
    Set<UUID> stored = cities.findAll(ids).stream().map(City::id).collect(Collectors.toSet());
    List<City> missing = batch.stream().filter(city -> !stored.contains(city.id())).toList();
    cities.createAll(missing);
    created += missing.size();
    batch.clear();
  }
}
