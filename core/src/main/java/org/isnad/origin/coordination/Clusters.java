package org.isnad.origin.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accounts that hang together in a network: its connected components. */
public final class Clusters {
  private final Map<String, String> parents = new HashMap<>();

  private Clusters() {}

  /** The accounts of each component by name; components of most accounts first. */
  public static List<List<String>> of(Network network) {
    Clusters clusters = new Clusters();
    network.edges().forEach(edge -> clusters.join(edge.one(), edge.other()));
    Map<String, TreeSet<String>> members = new TreeMap<>();
    List.copyOf(clusters.parents.keySet())
        .forEach(
            account ->
                members.computeIfAbsent(clusters.root(account), r -> new TreeSet<>()).add(account));
    List<List<String>> found = new ArrayList<>();
    members.values().forEach(accounts -> found.add(List.copyOf(accounts)));
    found.sort(
        Comparator.comparingInt((List<String> c) -> -c.size()).thenComparing(List::getFirst));
    return List.copyOf(found);
  }

  private void join(String one, String other) {
    parents.put(root(one), root(other));
  }

  /** The root of a tree, halving the way to it (Tarjan and van Leeuwen 1984). */
  private String root(String account) {
    String at = account;
    for (String up = up(at); !up.equals(at); up = up(at)) {
      parents.put(at, up(up));
      at = up(at);
    }
    return at;
  }

  private String up(String account) {
    return parents.computeIfAbsent(account, a -> a);
  }
}
