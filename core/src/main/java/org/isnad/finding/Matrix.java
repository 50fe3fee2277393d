package org.isnad.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.claim.Polarity;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Node;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Blame;

/**
 * Who is tied to a happening, how, and by whom.
 *
 * @param rows one for each actor and stance, in order of first telling
 */
public record Matrix(List<Row> rows) {
  public Matrix {
    rows = List.copyOf(rows);
  }

  /** An actor, a stance, and the claims that take it. */
  public record Row(String actor, ResponsibilityStance stance, List<Ground> grounds) {
    public Row {
      grounds = List.copyOf(grounds);
    }

    /** Those who say so, each once. */
    public List<String> voices() {
      return grounds.stream().map(Ground::voice).distinct().toList();
    }
  }

  private record Cell(String actor, ResponsibilityStance stance) {}

  static Matrix of(List<Blame> blames, Casebook book) {
    Map<Cell, List<Ground>> cells = new LinkedHashMap<>();
    for (Blame blame : blames) {
      if (blame.ground().isTold()) {
        cells
            .computeIfAbsent(
                new Cell(name(blame.actor(), book), stance(blame)), c -> new ArrayList<>())
            .add(blame.ground());
      }
    }
    return new Matrix(
        cells.entrySet().stream()
            .map(e -> new Row(e.getKey().actor, e.getKey().stance, e.getValue()))
            .toList());
  }

  private static String name(Part actor, Casebook book) {
    String name = book.name(actor);
    return Node.isPronoun(name) ? "somebody told of as '" + name + "'" : name;
  }

  /** Who denies that somebody did it says the same as who says that it is denied. */
  static ResponsibilityStance stance(Blame blame) {
    boolean denied = blame.ground().polarity() == Polarity.DENIED;
    return denied ? ResponsibilityStance.DENIED : blame.stance();
  }

  static String words(Collection<ResponsibilityStance> stances) {
    return stances.stream()
        .map(s -> s.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" and "));
  }
}
