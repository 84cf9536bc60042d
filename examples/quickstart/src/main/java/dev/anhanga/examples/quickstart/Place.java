package dev.anhanga.examples.quickstart;

/** A point on the globe, in degrees. */
public record Place(double latitude, double longitude) {

  static final double KM_PER_DEGREE = 111.195;
  static final double FURTHEST_KM = 180 * KM_PER_DEGREE;

  private static final double GLOBE_RADIUS_KM = 6_371;

  /** Refuses what isn't on the globe. */
  public Place {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "A place is LATITUDE,LONGITUDE within 90 and 180 degrees.");
    }
  }

  /** Reads {@code "48.2,16.4"}. */
  static Place of(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("A place is LATITUDE,LONGITUDE, such as 48.2,16.4.");
    }
    try {
      return new Place(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("A place is LATITUDE,LONGITUDE, such as 48.2,16.4.", e);
    }
  }

  /** The length of the great circle's arc (haversine). */
  double kilometresTo(City city) {
    double half = Math.sin(Math.toRadians(city.latitude() - latitude) / 2);
    double side = Math.sin(Math.toRadians(city.longitude() - longitude) / 2);
    double cosines = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(city.latitude()));
    double chord = Math.min(1, half * half + cosines * side * side);
    return 2 * GLOBE_RADIUS_KM * Math.asin(Math.sqrt(chord));
  }
}
