package dev.anhanga.examples.quickstart;

import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.Filter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The generated service, and what it can't know: how far apart two places are. */
public class Cities extends CityService {

  private static final double FIRST_RADIUS_KM = 10;

  public Cities(PersistenceContract driver) {
    super(driver);
  }

  /** The cities nearest to a point, the nearest first; fewer if there aren't as many. */
  public List<City> nearest(Place place, int count) {
    double radius = FIRST_RADIUS_KM;
    List<City> near = within(place, radius);
    while (near.size() < count && radius < Place.FURTHEST_KM) {
      radius *= 2;
      near = within(place, radius);
    }
    return near.subList(0, Math.min(count, near.size()));
  }

  private List<City> within(Place place, double radiusKm) {
    List<City> near = new ArrayList<>();
    for (City city : list(query -> query.filter(inBox(place, radiusKm)))) {
      if (place.kilometresTo(city) <= radiusKm) {
        near.add(city);
      }
    }
    near.sort(Comparator.comparingDouble(place::kilometresTo));
    return near;
  }

  /** A box that holds the circle: what the store can narrow down before distances are computed. */
  private static Filter inBox(Place place, double radiusKm) {
    double high = radiusKm / Place.KM_PER_DEGREE;
    Filter band = CityMeta.LATITUDE.between(place.latitude() - high, place.latitude() + high);
    double nearestToPole = Math.abs(place.latitude()) + high;
    if (nearestToPole >= 90) {
      return band;
    }
    double wide = high / Math.cos(Math.toRadians(nearestToPole));
    return band.and(between(place.longitude() - wide, place.longitude() + wide));
  }

  /** Longitudes meet at 180 degrees. */
  private static Filter between(double west, double east) {
    if (east - west >= 360) {
      return Filter.all();
    }
    if (west < -180) {
      return CityMeta.LONGITUDE
          .greaterThanEqual(west + 360)
          .or(CityMeta.LONGITUDE.lessThanEqual(east));
    }
    if (east > 180) {
      return CityMeta.LONGITUDE
          .greaterThanEqual(west)
          .or(CityMeta.LONGITUDE.lessThanEqual(east - 360));
    }
    return CityMeta.LONGITUDE.between(west, east);
  }
}
