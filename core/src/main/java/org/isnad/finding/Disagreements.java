package org.isnad.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.base.When;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.mention.ActorKind;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Node;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Sighting.Toll;
import org.jspecify.annotations.Nullable;

/** Names what the accounts of one happening disagree on. */
final class Disagreements {
  private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her");

  private final IncidentSheet sheet;
  private final Casebook book;

  private Disagreements(IncidentSheet sheet, Casebook book) {
    this.sheet = sheet;
    this.book = book;
  }

  static List<Reason> of(IncidentSheet sheet, Casebook book) {
    Disagreements all = new Disagreements(sheet, book);
    List<Reason> reasons = new ArrayList<>();
    all.counts("the dead", Toll::killed, reasons);
    all.counts("the wounded", Toll::wounded, reasons);
    all.places(reasons);
    all.days(reasons);
    all.responsibility(reasons);
    return reasons;
  }

  private void counts(String what, Function<Toll, @Nullable Integer> count, List<Reason> reasons) {
    Map<Integer, List<Sighting>> told = new LinkedHashMap<>();
    for (Toll toll : sheet.tolls()) {
      Integer number = count.apply(toll);
      if (number != null && toll.ground().isAsserted() && isTotal(toll)) {
        told.computeIfAbsent(number, n -> new ArrayList<>()).add(toll);
      }
    }
    if (told.size() > 1) {
      reasons.add(reason("the accounts differ on " + what, told));
    }
  }

  /** What is told of one named person, or of 'him', is no count of all. */
  private boolean isTotal(Toll toll) {
    Part who = toll.who();
    if (who == null) {
      return true;
    }
    if (!who.isSomebody()) {
      return !isOnePerson(toll, who);
    }
    Node node = book.node(who.node());
    boolean person = node.named() && node.kind() == ActorKind.PERSON;
    return node.tells() && !person && !isOnePerson(toll, who) && !isTarget(who);
  }

  /** One dead 'Karim al-Basri' or 'him', whoever that is. */
  private static boolean isOnePerson(Toll toll, Part who) {
    Integer killed = toll.killed();
    String words = who.words();
    boolean name =
        Character.isUpperCase(words.codePointAt(0)) && !words.matches("(?i)(an?|the|one) .*");
    return killed != null && killed == 1 && (name || PERSONAL.contains(words));
  }

  /** Somebody whom the report names as struck beside others. */
  private boolean isTarget(Part who) {
    return sheet.deeds().stream()
        .anyMatch(
            deed ->
                deed.targets().size() > 1
                    && deed.targets().stream().anyMatch(t -> t.node() == who.node()));
  }

  private void places(List<Reason> reasons) {
    Map<String, List<Sighting>> told = new LinkedHashMap<>();
    for (Deed deed : sheet.deeds()) {
      Part place = deed.place();
      if (place != null && deed.ground().isAsserted()) {
        told.computeIfAbsent(book.name(place), n -> new ArrayList<>()).add(deed);
      }
    }
    if (told.size() > 1 && sheet.tellings().size() > 1) {
      reasons.add(reason("the place is told in different words", told));
    }
  }

  private void days(List<Reason> reasons) {
    Map<String, List<Sighting>> told = new LinkedHashMap<>();
    List<When> days = new ArrayList<>();
    for (Deed deed : sheet.deeds()) {
      When when = deed.ground().when();
      if (when != null && deed.ground().isAsserted()) {
        told.computeIfAbsent(when.iso(), n -> new ArrayList<>()).add(deed);
        days.add(when);
      }
    }
    if (days.stream().anyMatch(a -> days.stream().anyMatch(b -> !a.overlaps(b)))) {
      reasons.add(reason("the day is told differently", told));
    }
  }

  private void responsibility(List<Reason> reasons) {
    Map<Integer, Set<ResponsibilityStance>> byActor = new LinkedHashMap<>();
    Map<Integer, List<Ground>> grounds = new LinkedHashMap<>();
    for (Blame blame : sheet.blames()) {
      if (blame.actor().isSomebody() && blame.ground().isTold()) {
        byActor
            .computeIfAbsent(blame.actor().node(), n -> new LinkedHashSet<>())
            .add(Matrix.stance(blame));
        grounds.computeIfAbsent(blame.actor().node(), n -> new ArrayList<>()).add(blame.ground());
      }
    }
    byActor.forEach(
        (node, stances) -> {
          boolean denies = stances.contains(ResponsibilityStance.DENIED);
          if (denies && stances.size() > 1) {
            reasons.add(
                new Reason(
                    "whether "
                        + book.node(node).name()
                        + " did it is contested: "
                        + Matrix.words(stances),
                    grounds.getOrDefault(node, List.of())));
          }
        });
  }

  private static <K> Reason reason(String what, Map<K, List<Sighting>> told) {
    StringBuilder text = new StringBuilder(what).append(':');
    List<Ground> grounds = new ArrayList<>();
    told.forEach(
        (value, by) -> {
          text.append(grounds.isEmpty() ? " " : "; ").append(value).append(" according to ");
          text.append(
              String.join(
                  ", ", new LinkedHashSet<>(by.stream().map(s -> s.ground().voice()).toList())));
          by.forEach(s -> grounds.add(s.ground()));
        });
    return new Reason(text.toString(), grounds);
  }
}
