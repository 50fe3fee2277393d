package org.isnad.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.origin.Judgement.Verdict;
import org.isnad.origin.text.OutletKey;
import org.isnad.origin.text.Telling;
import org.isnad.report.Credit;
import org.jspecify.annotations.Nullable;

/**
 * Groups tellings into families by their links, strongest first; two reports that a person judged
 * independent never come together.
 */
final class Families {
  private final Function<Id, Telling> tellings;
  private final Map<Id, Telling> asked = new HashMap<>();
  private final Map<Id, SortedSet<Id>> groups = new HashMap<>();
  private final Map<Id, List<Link>> used = new HashMap<>();
  private final List<Judgement> judgements;

  private static final double MOSTLY = 0.5;
  private static final double OWN_CREDIT = 0.2;
  private static final double RESIDUE = 1.5;
  private static final double TRANSLATED = 1;

  private Families(
      Collection<Id> reports, Function<Id, Telling> tellings, List<Judgement> judgements) {
    this.tellings = tellings;
    this.judgements = judgements;
    reports.forEach(report -> groups.put(report, new TreeSet<>(List.of(report))));
  }

  /**
   * The families, every report in exactly one, by id.
   *
   * @param held gives the telling of a report, once for each
   */
  static List<Family> of(
      Collection<Id> reports,
      Function<Id, Telling> held,
      List<Link> links,
      List<Judgement> judgements) {
    Families families = new Families(reports, held, judgements);
    links.forEach(families::add);
    return families.groups.entrySet().stream()
        .filter(group -> group.getValue().first().equals(group.getKey()))
        .map(group -> families.family(group.getValue()))
        .sorted(Comparator.comparing(Family::id))
        .toList();
  }

  private void add(Link link) {
    SortedSet<Id> one = Objects.requireNonNull(groups.get(link.one()));
    SortedSet<Id> other = Objects.requireNonNull(groups.get(link.other()));
    if (!one.contains(link.other())) {
      if (judgedApart(one, other)) {
        return;
      }
      boolean oneIsLarger = one.size() >= other.size();
      SortedSet<Id> larger = oneIsLarger ? one : other;
      SortedSet<Id> smaller = oneIsLarger ? other : one;
      larger.addAll(smaller);
      smaller.forEach(id -> groups.put(id, larger));
    }
    used.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(link);
    used.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(link);
  }

  private boolean judgedApart(SortedSet<Id> one, SortedSet<Id> other) {
    return judgements.stream()
        .filter(j -> j.verdict() == Verdict.INDEPENDENT)
        .anyMatch(
            j ->
                (one.contains(j.report()) && other.contains(j.other()))
                    || (other.contains(j.report()) && one.contains(j.other())));
  }

  private Family family(SortedSet<Id> group) {
    asked.clear();
    Map<Id, Link> parents = new HashMap<>();
    for (Id report : group) {
      into(report).stream()
          .max(
              Comparator.comparingDouble((Link link) -> closeness(link, report))
                  .thenComparing(link -> link.across(report), Comparator.reverseOrder()))
          .ifPresent(best -> parents.put(report, best));
    }
    breakCircles(parents);
    Id root = root(group, parents);
    Map<Id, List<Node.Unheld>> unheld = new HashMap<>();
    for (Id report : group) {
      List<Node.Unheld> above = parents.containsKey(report) ? List.of() : unheld(report, group);
      if (!above.isEmpty()) {
        unheld.put(report, above);
      }
    }
    return new Family(Id.of("family", root), group, root, parents, unheld);
  }

  /** The links by which a report may have its story. */
  private List<Link> into(Id report) {
    return used.getOrDefault(report, List.of()).stream()
        .filter(link -> link.isFrom(link.across(report)))
        .toList();
  }

  /**
   * A credit tells most of whom a report has its story from; the parent must have all of it, the
   * closest one has its very words, words left untranslated are of the parent's language, and what
   * bears marks of a translation has a parent in another.
   */
  private double closeness(Link link, Id child) {
    Telling parent = telling(link.across(child));
    return credit(link, child)
        + OWN_CREDIT * link.credit()
        + 2 * link.likeness().value()
        + 2 * link.shareOf(child)
        + 4 * Math.max(0, link.asWrittenOf(child) - MOSTLY)
        + (telling(child).hasResidueOf(parent) ? RESIDUE : 0)
        + (isTranslated(telling(child), parent) ? TRANSLATED : 0);
  }

  private static boolean isTranslated(Telling child, Telling parent) {
    return !child.language().equals(parent.language())
        && child.translationMarks() > parent.translationMarks();
  }

  /** One who copies a copy takes over its credit: the credit speaks for the copy as well. */
  private int credit(Link link, Id child) {
    int most = link.credit();
    Set<Id> above = new HashSet<>();
    into(link.across(child)).forEach(higher -> above.add(higher.across(link.across(child))));
    for (Link other : into(child)) {
      if (above.contains(other.across(child))) {
        most = Math.max(most, other.credit());
      }
    }
    return most;
  }

  /** Where parents run in a circle the link whose direction is told least plainly goes. */
  private static void breakCircles(Map<Id, Link> parents) {
    for (Id start : List.copyOf(new TreeSet<>(parents.keySet()))) {
      List<Id> path = new ArrayList<>();
      @Nullable Id at = start;
      while (at != null && !path.contains(at)) {
        path.add(at);
        Link link = parents.get(at);
        at = link == null ? null : link.across(at);
      }
      if (at != null) {
        List<Id> circle = path.subList(path.indexOf(at), path.size());
        circle.stream()
            .min(
                Comparator.comparingDouble(
                    (Id id) -> Objects.requireNonNull(parents.get(id)).direction().strength()))
            .ifPresent(parents::remove);
      }
    }
  }

  private Id root(SortedSet<Id> group, Map<Id, Link> parents) {
    return group.stream()
        .filter(id -> !parents.containsKey(id))
        .min(
            Comparator.comparingInt((Id id) -> -descendants(id, group, parents))
                .thenComparing(this::date)
                .thenComparingInt(id -> -telling(id).size())
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static int descendants(Id root, SortedSet<Id> group, Map<Id, Link> parents) {
    int count = 0;
    for (Id id : group) {
      Id at = id;
      for (Link link = parents.get(at); link != null; link = parents.get(at)) {
        at = link.across(at);
      }
      count += at.equals(root) ? 1 : 0;
    }
    return count;
  }

  private LocalDate date(Id id) {
    LocalDate date = telling(id).published();
    return date == null ? LocalDate.MAX : date;
  }

  private Telling telling(Id id) {
    return asked.computeIfAbsent(id, tellings);
  }

  /** Outlets that a report credits with its story and that no report of the family is from. */
  private List<Node.Unheld> unheld(Id report, SortedSet<Id> group) {
    List<Node.Unheld> above = new ArrayList<>();
    List<OutletKey> seen = new ArrayList<>();
    for (Id id : group) {
      OutletKey outlet = telling(id).sourcing().outlet();
      if (outlet != null) {
        seen.add(outlet);
      }
    }
    for (Credit credit : telling(report).credits()) {
      OutletKey key = OutletKey.of(credit.name());
      boolean isNew = seen.stream().noneMatch(k -> k.equals(key) || k.matches(key));
      if (credit.kind() == Credit.Kind.STORY && isNew) {
        seen.add(key);
        above.add(new Node.Unheld(credit.name()));
      }
    }
    return List.copyOf(above.reversed());
  }
}
