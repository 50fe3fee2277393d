package org.isnad.actor.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Disjoint sets with pairs that are held apart: union by size, with the enmities of the smaller set
 * moved to the larger (Tarjan 1975; Galil and Italiano 1991). For one thread.
 */
final class Partition {
  private static final Judge LISTED_APART = new Judge.Rule("listed-apart");

  private final Map<Integer, Node> entries = new HashMap<>();
  private final Map<Node, Integer> index = new HashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private int[] parent = new int[16];
  private int[] size = new int[16];
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final Map<Integer, Map<Integer, Judgement>> enemies = new HashMap<>();

  private int indexOf(Node node) {
    Integer known = index.get(node);
    if (known != null) {
      return known;
    }
    int added = nodes.size();
    if (added == parent.length) {
      parent = Arrays.copyOf(parent, added * 2);
      size = Arrays.copyOf(size, added * 2);
    }
    parent[added] = added;
    size[added] = 1;
    if (node instanceof Node.Entry) {
      entries.put(added, node);
    }
    nodes.add(node);
    index.put(node, added);
    return added;
  }

  private int root(int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The node that stands for the set of this one; itself where nothing is known of it. */
  Node find(Node node) {
    Integer at = index.get(node);
    return at == null ? node : nodes.get(root(at));
  }

  boolean apart(Node one, Node other) {
    Integer left = index.get(one);
    Integer right = index.get(other);
    if (left == null || right == null) {
      return false;
    }
    Map<Integer, Judgement> enemiesOfOne = enemies.get(root(left));
    return enemiesOfOne != null && enemiesOfOne.containsKey(root(right));
  }

  /** Holds two apart from now on; false when they are together already. */
  boolean holdApart(Judgement why) {
    int one = root(indexOf(why.left()));
    int other = root(indexOf(why.right()));
    if (one == other) {
      return false;
    }
    enemies.computeIfAbsent(one, k -> new HashMap<>()).putIfAbsent(other, why);
    enemies.computeIfAbsent(other, k -> new HashMap<>()).putIfAbsent(one, why);
    return true;
  }

  /**
   * Joins two sets; or gives the verdict that holds them apart. Only a person joins two entries of
   * a who's-who.
   */
  @Nullable Judgement join(Judgement same) {
    int one = root(indexOf(same.left()));
    int other = root(indexOf(same.right()));
    if (one == other) {
      return null;
    }
    Map<Integer, Judgement> apart = enemies.get(one);
    Judgement against = apart == null ? null : apart.get(other);
    if (against == null && !same.byPerson()) {
      against = twoEntries(entries.get(one), entries.get(other));
    }
    if (against == null) {
      unite(size[one] >= size[other] ? one : other, size[one] >= size[other] ? other : one);
    }
    return against;
  }

  private static @Nullable Judgement twoEntries(@Nullable Node one, @Nullable Node other) {
    return one == null || other == null
        ? null
        : new Judgement(one, Verdict.DIFFERENT, other, LISTED_APART, "the who's-who has both");
  }

  private void unite(int larger, int smaller) {
    parent[smaller] = larger;
    Node entry = entries.remove(smaller);
    if (entry != null) {
      entries.putIfAbsent(larger, entry);
    }
    size[larger] += size[smaller];
    List<Integer> all = members.computeIfAbsent(larger, k -> new ArrayList<>(List.of(larger)));
    List<Integer> moved = members.remove(smaller);
    if (moved == null) {
      all.add(smaller);
    } else {
      all.addAll(moved);
    }
    Map<Integer, Judgement> inherited = enemies.remove(smaller);
    if (inherited != null) {
      inherited.forEach((enemy, why) -> inherit(larger, smaller, enemy, why));
    }
  }

  private void inherit(int larger, int smaller, int enemy, Judgement why) {
    enemies.computeIfAbsent(larger, k -> new HashMap<>()).putIfAbsent(enemy, why);
    Map<Integer, Judgement> theirs = enemies.computeIfAbsent(enemy, k -> new HashMap<>());
    theirs.remove(smaller);
    theirs.putIfAbsent(larger, why);
  }

  /** The set of a node, in order. */
  NavigableSet<Node> members(Node node) {
    Integer at = index.get(node);
    NavigableSet<Node> out = new TreeSet<>(List.of(node));
    if (at != null) {
      List<Integer> all = members.get(root(at));
      if (all != null) {
        all.forEach(i -> out.add(nodes.get(i)));
      }
    }
    return out;
  }

  Node smallest(Node node) {
    return members(node).first();
  }

  /** Sets of more than one. */
  List<NavigableSet<Node>> clusters() {
    List<NavigableSet<Node>> out = new ArrayList<>();
    for (List<Integer> all : members.values()) {
      NavigableSet<Node> cluster = new TreeSet<>();
      all.forEach(i -> cluster.add(nodes.get(i)));
      out.add(cluster);
    }
    out.sort((a, b) -> a.first().compareTo(b.first()));
    return out;
  }
}
