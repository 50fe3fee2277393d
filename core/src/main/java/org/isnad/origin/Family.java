package org.isnad.origin;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.base.Id;

/**
 * The reports that go back to one telling.
 *
 * @param id hash of its root: the same as long as the root stays
 * @param reports at least one
 * @param root the report that the others come out of; where nothing tells, the earliest, then the
 *     longest
 * @param parents from whom each report has it; none for the root and where nothing tells
 * @param unheld stories that are not held, above a report that has no parent: the nearest last
 */
public record Family(
    Id id,
    SortedSet<Id> reports,
    Id root,
    Map<Id, Link> parents,
    Map<Id, List<Node.Unheld>> unheld) {
  public Family {
    reports = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(reports));
    parents = Map.copyOf(parents);
    unheld = Map.copyOf(unheld);
  }

  /** From the first telling that is known of to this report. */
  public List<Node> chain(Id report) {
    ArrayDeque<Node> chain = new ArrayDeque<>();
    Id at = report;
    chain.addFirst(new Node.Held(at));
    for (Link link = parents.get(at); link != null; link = parents.get(at)) {
      at = link.across(at);
      chain.addFirst(new Node.Held(at));
    }
    unheld.getOrDefault(at, List.of()).reversed().forEach(chain::addFirst);
    return List.copyOf(chain);
  }
}
