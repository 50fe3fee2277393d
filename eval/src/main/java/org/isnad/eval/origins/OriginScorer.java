package org.isnad.eval.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.base.Id;
import org.isnad.eval.origins.OriginGold.Direction;
import org.isnad.eval.origins.OriginGold.Pair;
import org.isnad.origin.Family;
import org.isnad.origin.Link;
import org.isnad.origin.Node;
import org.isnad.origin.Origins;
import org.isnad.report.Report;

/** Compares the families that were found with the gold. */
final class OriginScorer {
  private final OriginGold gold;
  private final Origins origins;
  private final Map<String, Report> reports;
  private final Map<Id, String> ids = new HashMap<>();
  private final Set<Pair> found = new HashSet<>();
  private final List<String> errors = new ArrayList<>();

  OriginScorer(OriginCorpus corpus, Origins origins) {
    this.gold = corpus.gold();
    this.origins = origins;
    this.reports = corpus.reports();
    reports.forEach((name, report) -> ids.put(report.id(), name));
    for (Family family : origins.families()) {
      List<Id> members = List.copyOf(family.reports());
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          found.add(Pair.of(nameOf(members.get(i)), nameOf(members.get(j))));
        }
      }
    }
  }

  private String nameOf(Id report) {
    return Objects.requireNonNull(ids.get(report));
  }

  Map<String, Double> scores() {
    long right = found.stream().filter(gold.pairs()::contains).count();
    double p = rate(right, found.size());
    double r = rate(right, gold.pairs().size());
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("pairs.p", p);
    scores.put("pairs.r", r);
    scores.put("pairs.f1", p + r == 0 ? 0 : 2 * p * r / (p + r));
    scores.put("pairs.gold", (double) gold.pairs().size());
    scores.put("pairs.negatives.kept_apart", keptApart());
    kinds(scores);
    directions(scores);
    return scores;
  }

  private double keptApart() {
    long apart = gold.negatives().stream().filter(pair -> !found.contains(pair)).count();
    return rate(apart, gold.negatives().size());
  }

  private void kinds(Map<String, Double> scores) {
    Map<String, int[]> counts = new TreeMap<>();
    gold.kinds()
        .forEach(
            (pair, kind) -> {
              int[] count = counts.computeIfAbsent(kind.replace(' ', '_'), k -> new int[2]);
              count[0]++;
              count[1] += found.contains(pair) ? 1 : 0;
            });
    counts.forEach((kind, n) -> scores.put("pairs." + kind + ".recall", rate(n[1], n[0])));
  }

  private void directions(Map<String, Double> scores) {
    int asked = 0;
    int right = 0;
    int cannotTell = 0;
    for (Direction direction : gold.directions()) {
      if (!found.contains(Pair.of(direction.from(), direction.to()))) {
        continue;
      }
      asked++;
      boolean good = comesBefore(direction.from(), direction.to());
      right += good ? 1 : 0;
      if (!good) {
        cannotTell += comesBefore(direction.to(), direction.from()) ? 0 : 1;
        errors.add(
            "direction %s -> %s: %s".formatted(direction.from(), direction.to(), why(direction)));
      }
    }
    scores.put("direction.accuracy", rate(right, asked));
    scores.put("direction.asked", (double) asked);
    scores.put("direction.cannot_tell", rate(cannotTell, asked));
  }

  private String why(Direction direction) {
    return link(direction.from(), direction.to())
        .map(link -> link.direction().sense() + " " + link.direction().reasons())
        .orElse("they are joined by others");
  }

  private Optional<Link> link(String one, String other) {
    Id id = id(other);
    return origins.linksOf(id(one)).stream()
        .filter(link -> link.across(id(one)).equals(id))
        .findFirst();
  }

  private Id id(String name) {
    return Objects.requireNonNull(reports.get(name), "groups.json names no report: " + name).id();
  }

  private boolean comesBefore(String from, String to) {
    Node wanted = new Node.Held(id(from));
    return origins.chainOf(id(to)).contains(wanted);
  }

  /** A line for every missed and every wrong pair and direction. */
  List<String> errors() {
    List<String> all = new ArrayList<>();
    scores();
    for (Pair pair : gold.pairs()) {
      if (!found.contains(pair)) {
        all.add(
            "missed %s-%s %s"
                .formatted(pair.one(), pair.other(), gold.kinds().getOrDefault(pair, "")));
      }
    }
    for (Pair pair : found) {
      if (!gold.pairs().contains(pair)) {
        all.add("wrong %s-%s %s".formatted(pair.one(), pair.other(), explained(pair)));
      }
    }
    all.addAll(errors);
    return all;
  }

  private String explained(Pair pair) {
    return link(pair.one(), pair.other())
        .map(link -> System.lineSeparator() + link.likeness().text())
        .orElse("joined by others");
  }

  private static double rate(long part, long all) {
    return all == 0 ? Double.NaN : (double) part / all;
  }
}
