package org.isnad.actor.place;

/**
 * A place on the map.
 *
 * @param id GeoNames id of a populated place; {@code IQ.01} for a first-order division
 * @param name as GeoNames shows it
 * @param latitude in degrees, WGS 84; of a division the mean of its places by population
 * @param longitude likewise
 * @param country ISO 3166 code
 * @param division name of the first-order division it lies in; empty for a division itself
 * @param feature GeoNames code: PPLC a capital, PPLA a seat, ADM1 a division ...
 * @param population 0 where GeoNames has none
 */
public record GazetteerPlace(
    String id,
    String name,
    double latitude,
    double longitude,
    String country,
    String division,
    String feature,
    long population) {

  /** 'Erbil, Erbil, IQ': what it lies in, smallest first. */
  public String containment() {
    return division.isEmpty() ? name + ", " + country : name + ", " + division + ", " + country;
  }
}
