package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Verdict;
import org.isnad.base.Explanation;
import org.jspecify.annotations.Nullable;

/** What the rules have joined so far, among names and entries; for one thread. */
final class Joins {
  private final List<Reason> reasons = new ArrayList<>();
  private final Map<Node, Node> parent = new HashMap<>();
  private final Map<Node, List<Node>> members = new HashMap<>();
  private final Map<Node, Node> entries = new HashMap<>();

  /** The node that stands for all that are joined with this one. */
  Node root(Node node) {
    Node root = node;
    Node next = parent.get(root);
    while (next != null) {
      root = next;
      next = parent.get(root);
    }
    return root;
  }

  boolean together(Node one, Node other) {
    return root(one).equals(root(other));
  }

  List<Node> members(Node node) {
    Node root = root(node);
    return members.getOrDefault(root, List.of(root));
  }

  /** Whether both lead to an entry, and not to the same. */
  boolean ofTwoEntries(Node one, Node other) {
    Node entry = entry(one);
    Node otherEntry = entry(other);
    return entry != null && otherEntry != null && !entry.equals(otherEntry);
  }

  /** The entry of a who's-who that a node was joined with, if any. */
  @Nullable Node entry(Node node) {
    Node root = root(node);
    return root instanceof Node.Entry ? root : entries.get(root);
  }

  /** Joins names or entries. */
  void join(Node one, Node other, Rule rule, String why, @Nullable Explanation evidence) {
    say(one, Verdict.SAME, other, rule, why, evidence);
    Node left = root(one);
    Node right = root(other);
    if (left.equals(right)) {
      return;
    }
    boolean keepLeft = members(left).size() >= members(right).size();
    Node root = keepLeft ? left : right;
    Node child = keepLeft ? right : left;
    Node entry = entry(left) == null ? entry(right) : entry(left);
    if (entry != null) {
      entries.put(root, entry);
    }
    List<Node> all = new ArrayList<>(members(root));
    all.addAll(members(child));
    members.remove(child);
    members.put(root, all);
    parent.put(child, root);
  }

  /** Records a verdict on sightings, which later rules do not ask for. */
  void say(
      Node one,
      Verdict verdict,
      Node other,
      Rule rule,
      String why,
      @Nullable Explanation evidence) {
    reasons.add(new Reason(new Judgement(one, verdict, other, rule.judge(), why), evidence));
  }

  List<Reason> reasons() {
    return reasons;
  }
}
