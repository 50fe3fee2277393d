package org.isnad.actor.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.isnad.base.Explanation;

/**
 * Populated places and first-order divisions of GeoNames (CC BY 4.0) by their names in Latin,
 * Arabic, Cyrillic and Hebrew script. A name that several places have gives all of them: their
 * weights are their population, times what capitals, seats and the states at hand are worth.
 */
public final class Gazetteer {
  /** From this share on the place is taken for the one meant. */
  public static final double SURE = .8;

  private static final double OF_STATE_AT_HAND = 50;
  private static final double CAPITAL = 5;
  private static final double SEAT = 2;
  private static final double DIVISION = 1.5;
  private static final double ELSEWHERE = 1;
  private static final long SMALLEST = 500;

  private final UnaryOperator<String> folding;
  private final List<GazetteerPlace> places = new ArrayList<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<String, String> divisions = new HashMap<>();
  private final Map<String, double[]> centres = new HashMap<>();

  private Gazetteer(UnaryOperator<String> folding) {
    this.folding = folding;
  }

  /**
   * Loads the gazetteer that the build made.
   *
   * @param folding what names are compared by
   * @throws IllegalStateException when the build has not made it
   */
  public static Gazetteer load(UnaryOperator<String> folding) {
    try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.tsv.gz")) {
      if (in == null) {
        throw new IllegalStateException(
            "there is no gazetteer; install Node with npm and build Isnad again");
      }
      return read(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8), folding);
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer cannot be read", e);
    }
  }

  static Gazetteer read(java.io.Reader in, UnaryOperator<String> folding) {
    Gazetteer gazetteer = new Gazetteer(folding);
    new BufferedReader(in).lines().forEach(line -> gazetteer.add(line.split("\t", -1)));
    gazetteer.addDivisions();
    return gazetteer;
  }

  private void add(String[] f) {
    if (f[0].equals("A")) {
      divisions.put(f[1], f[2]);
      return;
    }
    String division = f[6] + "." + f[7];
    GazetteerPlace place =
        new GazetteerPlace(
            f[1],
            f[2],
            Double.parseDouble(f[4]),
            Double.parseDouble(f[5]),
            f[6],
            divisions.getOrDefault(division, ""),
            f[8],
            Long.parseLong(f[9]));
    Set<String> names = new LinkedHashSet<>(List.of(f[2]));
    names.addAll(List.of(f[3].split("\\|")));
    index(place, names);
    double weight = Math.max(SMALLEST, place.population());
    double[] centre = centres.computeIfAbsent(division, k -> new double[3]);
    centre[0] += weight * place.latitude();
    centre[1] += weight * place.longitude();
    centre[2] += weight;
  }

  private void addDivisions() {
    divisions.forEach(
        (code, name) -> {
          double[] c = centres.get(code);
          if (c != null) {
            String country = code.substring(0, code.indexOf('.'));
            index(
                new GazetteerPlace(
                    code, name, c[0] / c[2], c[1] / c[2], country, "", "ADM1", (long) c[2]),
                Set.of(name));
          }
        });
  }

  private void index(GazetteerPlace place, Set<String> names) {
    int number = places.size();
    places.add(place);
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(name -> keys.add(folding.apply(name)));
    keys.remove("");
    keys.forEach(key -> byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(number));
  }

  public int size() {
    return places.size();
  }

  /**
   * What a name may mean, likeliest first; empty when nothing is called so.
   *
   * @param states ISO 3166 codes of the states that the reports speak of
   */
  public List<PlaceCandidate> candidates(String name, Set<String> states) {
    List<GazetteerPlace> found = called(name);
    Map<GazetteerPlace, Explanation> weights = new HashMap<>();
    double sum = 0;
    for (GazetteerPlace place : found) {
      Explanation weight = weight(place, states);
      weights.put(place, weight);
      sum += weight.value();
    }
    List<PlaceCandidate> candidates = new ArrayList<>();
    for (Map.Entry<GazetteerPlace, Explanation> e : weights.entrySet()) {
      Explanation share =
          Explanation.product(
              e.getKey().containment() + " among " + found.size() + " of that name",
              List.of(e.getValue(), Explanation.of(1 / sum, "weight of all of them")));
      candidates.add(new PlaceCandidate(e.getKey(), share));
    }
    candidates.sort(
        Comparator.comparingDouble((PlaceCandidate c) -> c.score().value())
            .reversed()
            .thenComparing(c -> c.place().id()));
    return candidates;
  }

  /** All that are called so; of a division and a place in it that gives it its name, the place. */
  private List<GazetteerPlace> called(String name) {
    List<GazetteerPlace> all =
        byName.getOrDefault(folding.apply(name), List.of()).stream().map(places::get).toList();
    return all.stream()
        .filter(d -> !d.feature().equals("ADM1") || all.stream().noneMatch(p -> names(p, d)))
        .toList();
  }

  private static boolean names(GazetteerPlace place, GazetteerPlace division) {
    return place.country().equals(division.country())
        && place.division().equals(division.name())
        && place.feature().startsWith("PPL");
  }

  private static Explanation weight(GazetteerPlace place, Set<String> states) {
    boolean atHand = states.contains(place.country());
    return Explanation.product(
        "weight",
        List.of(
            Explanation.of((double) Math.max(SMALLEST, place.population()), "people"),
            Explanation.of(rank(place.feature()), "rank " + place.feature()),
            Explanation.of(
                atHand ? OF_STATE_AT_HAND : ELSEWHERE,
                atHand ? "in a state that the reports speak of" : "elsewhere")));
  }

  private static double rank(String feature) {
    return switch (feature) {
      case "PPLC" -> CAPITAL;
      case "PPLA" -> SEAT;
      case "ADM1" -> DIVISION;
      default -> 1;
    };
  }
}
