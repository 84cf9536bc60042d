package dev.anhanga.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores the cities of a file that aren't stored yet, so that loading it twice is safe. */
final class CityLoader {

  private static final int BATCH = 1_000;

  private final Cities cities;
  private final List<City> batch = new ArrayList<>(BATCH);
  private int created;

  CityLoader(Cities cities) {
    this.cities = cities;
  }

  /** Returns how many were new. */
  int load(InputStream file) throws IOException {
    CityFile.read(file, this::add);
    flush();
    return created;
  }

  private void add(City city) {
    batch.add(city);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    Set<UUID> stored = stored(batch.stream().map(City::id).toList());
    List<City> missing = batch.stream().filter(city -> !stored.contains(city.id())).toList();
    cities.createAll(missing);
    created += missing.size();
    batch.clear();
  }

  private Set<UUID> stored(List<UUID> ids) {
    return cities
        .paginate(CityMeta.page(1, BATCH).filter(CityMeta.ID.in(ids)).withoutTotal())
        .data()
        .stream()
        .map(City::id)
        .collect(Collectors.toSet());
  }
}
