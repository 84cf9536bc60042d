package dev.anhanga.contract;

import dev.anhanga.runtime.meta.PersistenceMeta;
import dev.anhanga.runtime.meta.Row;
import org.jspecify.annotations.Nullable;

/** A row that looks into an object that changes, as those of records and patches may. */
final class ViewedCity implements Row {

  private final int id;
  private String name;

  ViewedCity(int id, String name) {
    this.id = id;
    this.name = name;
  }

  void rename(String other) {
    name = other;
  }

  @Override
  public PersistenceMeta meta() {
    return Metas.CITY;
  }

  @Override
  public boolean has(int position) {
    return true;
  }

  @Override
  public @Nullable Object get(int position) {
    return switch (position) {
      case 0 -> id;
      case 1 -> name;
      case 4 -> false;
      default -> null;
    };
  }
}
