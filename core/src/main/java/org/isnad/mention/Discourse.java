package org.isnad.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The mentions of one text and which of them have been joined so far. */
final class Discourse {
  /** A join, by places of the mentions in the text. */
  record Link(int later, int earlier, String rule, double confidence) {}

  private final List<Item> items;
  private final List<List<Item>> chains = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Discourse(List<Item> items) {
    this.items = List.copyOf(items);
    items.forEach(item -> chains.add(new ArrayList<>(List.of(item))));
  }

  List<Item> items() {
    return items;
  }

  List<Link> links() {
    return List.copyOf(links);
  }

  boolean joined(Item one, Item other) {
    return chain(one) == chain(other);
  }

  /** Number of the chain: the place of its first mention. */
  int chain(Item item) {
    return chains.get(item.order()).getFirst().order();
  }

  /** Whether a mention is the first of its chain and may still be joined to an earlier one. */
  boolean isFree(Item item) {
    return chain(item) == item.order();
  }

  boolean isAlone(Item item) {
    return chains.get(item.order()).size() == 1;
  }

  /** All mentions of a mention's chain, in the order of the text. */
  List<Item> chainOf(Item item) {
    return Collections.unmodifiableList(chains.get(item.order()));
  }

  /** Joins the chains of two mentions; the first mention of the later chain gets the link. */
  void join(Item one, Item other, String rule, double confidence) {
    if (joined(one, other)) {
      return;
    }
    boolean oneFirst = chain(one) < chain(other);
    Item antecedent = oneFirst ? one : other;
    int early = Math.min(chain(one), chain(other));
    int late = Math.max(chain(one), chain(other));
    int earlier = antecedent.order() < late ? antecedent.order() : early;
    links.add(new Link(late, earlier, rule, confidence));
    merge(chains.get(early), chains.get(late));
  }

  private void merge(List<Item> early, List<Item> late) {
    early.addAll(late);
    early.sort(Comparator.comparingInt(Item::order));
    late.forEach(item -> chains.set(item.order(), early));
  }
}
