package org.isnad.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The mentions of one text and which of them have been joined so far. */
final class Discourse {
  /** A join, by places of the mentions in the text. */
  record Link(int later, int earlier, String rule, double confidence) {}

  private final List<Item> items;
  private final int[] cluster;
  private final List<Link> links = new ArrayList<>();

  Discourse(List<Item> items) {
    this.items = List.copyOf(items);
    cluster = IntStream.range(0, items.size()).toArray();
  }

  List<Item> items() {
    return items;
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  boolean joined(Item one, Item other) {
    return cluster[one.order()] == cluster[other.order()];
  }

  /** Number of the chain: the place of its first mention. */
  int chain(Item item) {
    return cluster[item.order()];
  }

  /** Whether a mention is the first of its chain and may still be joined to an earlier one. */
  boolean isFree(Item item) {
    return cluster[item.order()] == item.order();
  }

  boolean isAlone(Item item) {
    return Arrays.stream(cluster).filter(c -> c == cluster[item.order()]).count() == 1;
  }

  /** All mentions of a mention's chain, in the order of the text. */
  List<Item> chainOf(Item item) {
    return items.stream().filter(other -> joined(other, item)).toList();
  }

  /** Joins the chains of two mentions; the first mention of the later chain gets the link. */
  void join(Item one, Item other, String rule, double confidence) {
    int a = cluster[one.order()];
    int b = cluster[other.order()];
    if (a == b) {
      return;
    }
    int early = Math.min(a, b);
    int late = Math.max(a, b);
    Item antecedent = cluster[one.order()] == early ? one : other;
    int earlier = antecedent.order() < late ? antecedent.order() : early;
    links.add(new Link(late, earlier, rule, confidence));
    for (int i = 0; i < cluster.length; i++) {
      if (cluster[i] == late) {
        cluster[i] = early;
      }
    }
  }
}
