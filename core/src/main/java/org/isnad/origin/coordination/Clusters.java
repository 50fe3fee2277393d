package org.isnad.origin.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accounts that hang together in a network: its connected components. */
public final class Clusters {
  private Clusters() {}

  /** The accounts of each component by name; components of most accounts first. */
  public static List<List<String>> of(Network network) {
    Joined joined = new Joined();
    network.edges().forEach(edge -> joined.join(edge.one(), edge.other()));
    Map<String, TreeSet<String>> members = new TreeMap<>();
    joined.all().forEach(a -> members.computeIfAbsent(joined.root(a), r -> new TreeSet<>()).add(a));
    List<List<String>> found = new ArrayList<>();
    members.values().forEach(accounts -> found.add(List.copyOf(accounts)));
    found.sort(
        Comparator.comparingInt((List<String> c) -> -c.size()).thenComparing(List::getFirst));
    return List.copyOf(found);
  }
}
