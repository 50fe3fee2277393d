package org.isnad.actor.judgement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is one with whom, as it follows from judgements; immutable.
 *
 * <p>Persons come before rules, and of one person's verdicts on the same two the last counts. In
 * each rank those are held apart first that are <i>different</i> or <i>facade-of</i>; then each
 * <i>same</i> joins, in order, unless it would bring together two who are held apart. What a person
 * said of two, no rule says otherwise.
 */
public final class Clusters {
  private final Partition partition;
  private final List<Judgement> followed;
  private final List<Refused> refused;

  private Clusters(Partition partition, List<Judgement> followed, List<Refused> refused) {
    this.partition = partition;
    this.followed = List.copyOf(followed);
    this.refused = List.copyOf(refused);
  }

  /** A <i>same</i> that was not followed, and the verdict that forbids it. */
  public record Refused(Judgement same, Judgement against) {}

  /** What follows from a ledger and from what the rules say now, in the rules' order. */
  public static Clusters of(JudgementLog log, List<Judgement> byRules) {
    return new Maker(log.standing()).make(byRules);
  }

  /** Whether two are one. */
  public boolean together(Node one, Node other) {
    return partition.find(one).equals(partition.find(other));
  }

  /** Whether a verdict holds two apart, directly or by those whom they are one with. */
  public boolean apart(Node one, Node other) {
    return partition.apart(one, other);
  }

  /** A node that stands for all who are one with this; which of them says nothing. */
  public Node root(Node node) {
    return partition.find(node);
  }

  /** All who are one with somebody, with that one, in order. */
  public NavigableSet<Node> of(Node node) {
    return partition.members(node);
  }

  /** The smallest of a cluster: the same for all who are one. */
  public Node first(Node node) {
    return partition.smallest(node);
  }

  /** Every cluster of more than one, in order of its smallest member. */
  public List<NavigableSet<Node>> all() {
    return partition.clusters();
  }

  /** The verdicts that shaped the clusters, persons' first. */
  public List<Judgement> followed() {
    return followed;
  }

  public List<Refused> refused() {
    return refused;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Clusters c && all().equals(c.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  @Override
  public String toString() {
    return all().toString();
  }

  /** Clusters in the making. */
  private static final class Maker {
    private final JudgementLog.Standing standing;
    private final Partition partition = new Partition();
    private final List<Judgement> followed = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<Pair> judgedByPersons = new HashSet<>();

    Maker(JudgementLog.Standing standing) {
      this.standing = standing;
    }

    Clusters make(List<Judgement> byRules) {
      Map<Pair, Judgement> last = new LinkedHashMap<>();
      List<Judgement> rules = new ArrayList<>();
      for (Line.Judged line : standing.judged()) {
        Judgement judgement = line.judgement();
        if (judgement.byPerson()) {
          last.remove(judgement.pair());
          last.put(judgement.pair(), judgement);
        } else {
          rules.add(judgement);
        }
      }
      follow(List.copyOf(last.values()));
      judgedByPersons.addAll(last.keySet());
      rules.addAll(byRules);
      follow(rules.stream().filter(this::mayCount).toList());
      return new Clusters(partition, followed, refused);
    }

    private boolean mayCount(Judgement rule) {
      return (judgedByPersons.isEmpty() || !judgedByPersons.contains(rule.pair()))
          && standing.allows(rule);
    }

    private void follow(List<Judgement> rank) {
      for (Judgement judgement : rank) {
        if (judgement.verdict().holdsApart() && partition.holdApart(judgement)) {
          followed.add(judgement);
        }
      }
      for (Judgement judgement : rank) {
        if (judgement.verdict() == Verdict.SAME) {
          Judgement against = partition.join(judgement);
          if (against == null) {
            followed.add(judgement);
          } else {
            refused.add(new Refused(judgement, against));
          }
        }
      }
    }
  }

  /** What changes between two, smallest member first; empty when nothing does. */
  public static List<Change> changes(Clusters before, Clusters after) {
    Map<Node, NavigableSet<Node>> was = byMember(before);
    Map<Node, NavigableSet<Node>> is = byMember(after);
    Set<NavigableSet<Node>> done = new HashSet<>();
    List<Change> changes = new ArrayList<>();
    for (Node node : new TreeSet<>(union(was.keySet(), is.keySet()))) {
      NavigableSet<Node> touched = touched(node, was, is);
      if (done.add(touched)) {
        List<NavigableSet<Node>> old = parts(touched, was);
        List<NavigableSet<Node>> now = parts(touched, is);
        if (!old.equals(now)) {
          changes.add(new Change(old, now));
        }
      }
    }
    return changes;
  }

  /** Those who were apart or together, and are otherwise now; the same nodes on both sides. */
  public record Change(List<NavigableSet<Node>> before, List<NavigableSet<Node>> after) {
    public Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  private static Map<Node, NavigableSet<Node>> byMember(Clusters clusters) {
    Map<Node, NavigableSet<Node>> out = new HashMap<>();
    clusters.all().forEach(cluster -> cluster.forEach(node -> out.put(node, cluster)));
    return out;
  }

  private static Set<Node> union(Set<Node> one, Set<Node> other) {
    Set<Node> out = new HashSet<>(one);
    out.addAll(other);
    return out;
  }

  /** All that hang together with a node before or after. */
  private static NavigableSet<Node> touched(
      Node node, Map<Node, NavigableSet<Node>> was, Map<Node, NavigableSet<Node>> is) {
    NavigableSet<Node> touched = new TreeSet<>();
    List<Node> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.removeLast();
      if (touched.add(next)) {
        open.addAll(was.getOrDefault(next, new TreeSet<>()));
        open.addAll(is.getOrDefault(next, new TreeSet<>()));
      }
    }
    return touched;
  }

  private static List<NavigableSet<Node>> parts(
      NavigableSet<Node> touched, Map<Node, NavigableSet<Node>> clusters) {
    Set<NavigableSet<Node>> parts = new java.util.LinkedHashSet<>();
    for (Node node : touched) {
      parts.add(clusters.getOrDefault(node, new TreeSet<>(List.of(node))));
    }
    return List.copyOf(parts);
  }
}
