package org.isnad.actor.judgement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Id;

/**
 * Lines that take clusters apart again. Nothing is written here: what is given back may be added to
 * the ledger, or only looked at ('what would follow if').
 */
public final class Revision {
  private final JudgementLog log;
  private final List<Judgement> byRules;
  private final Judge by;
  private final Instant at;

  /** By somebody, at a time, on a ledger and what the rules say now. */
  public Revision(JudgementLog log, List<Judgement> byRules, Judge by, Instant at) {
    this.log = log;
    this.byRules = List.copyOf(byRules);
    this.by = by;
    this.at = at;
  }

  /**
   * Takes back every <i>same</i> in the cluster of a node: its members are apart. What had been
   * refused before may hold now, so this goes on until they are.
   */
  public List<Line> explode(Node node, String why) {
    NavigableSet<Node> cluster = Clusters.of(log, byRules).of(node);
    List<Line> lines = new ArrayList<>();
    Set<Node> together = cluster;
    while (!together.isEmpty()) {
      lines.addAll(undo(samesWithin(log.with(lines), together, together), why));
      together = together(cluster, Clusters.of(log.with(lines), byRules));
    }
    return lines;
  }

  /** The cluster of the first of some that is one with another of them; else nothing. */
  private static Set<Node> together(NavigableSet<Node> apart, Clusters clusters) {
    for (Node node : apart) {
      NavigableSet<Node> cluster = clusters.of(node);
      if (cluster.stream().filter(apart::contains).count() > 1) {
        return cluster;
      }
    }
    return Set.of();
  }

  /**
   * Takes a part out of its cluster, and says that it is different from the rest, so that no rule
   * brings it back.
   *
   * @param part nodes of one cluster, not all of it
   */
  public List<Line> split(Set<Node> part, String why) {
    Node any = part.iterator().next();
    NavigableSet<Node> rest = new TreeSet<>(Clusters.of(log, byRules).of(any));
    rest.removeAll(part);
    List<Line> lines = new ArrayList<>(undo(samesWithin(log, part, rest), why));
    if (!rest.isEmpty()) {
      lines.add(different(any, rest.first(), why));
    }
    Clusters now = Clusters.of(log.with(lines), byRules);
    for (Node one : part) {
      for (Node other : rest) {
        if (now.together(one, other)) {
          lines.add(different(one, other, why));
          now = Clusters.of(log.with(lines), byRules);
        }
      }
    }
    return lines;
  }

  private Line different(Node one, Node other, String why) {
    return new Line.Judged(new Judgement(one, Verdict.DIFFERENT, other, by, why), at);
  }

  /** What would change if the lines were added. */
  public List<Clusters.Change> ifAdded(List<Line> lines) {
    return Clusters.changes(Clusters.of(log, byRules), Clusters.of(log.with(lines), byRules));
  }

  /** Ids of what says <i>same</i> of one here and one there, with the words of it. */
  private Map<Id, Judgement> samesWithin(JudgementLog log, Set<Node> here, Set<Node> there) {
    Map<Id, Judgement> sames = new LinkedHashMap<>();
    JudgementLog.Standing standing = log.standing();
    for (Line.Judged line : standing.judged()) {
      if (joins(line.judgement(), here, there)) {
        sames.put(line.id(), line.judgement());
      }
    }
    for (Judgement rule : byRules) {
      if (joins(rule, here, there) && standing.allows(rule)) {
        sames.put(rule.id(), rule);
      }
    }
    return sames;
  }

  private static boolean joins(Judgement judgement, Set<Node> here, Set<Node> there) {
    return judgement.verdict() == Verdict.SAME
        && ((here.contains(judgement.left()) && there.contains(judgement.right()))
            || (here.contains(judgement.right()) && there.contains(judgement.left())));
  }

  private List<Line> undo(Map<Id, Judgement> sames, String why) {
    List<Line> lines = new ArrayList<>();
    sames.forEach((id, same) -> lines.add(new Line.Undone(id, by, at, words(same, why))));
    return lines;
  }

  private static String words(Judgement same, String why) {
    return why + " (undoes: " + same.left() + " same " + same.right() + ")";
  }
}
