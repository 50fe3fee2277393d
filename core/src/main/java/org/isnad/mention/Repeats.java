package org.isnad.mention;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether a description repeats an earlier one, in the same words or in fewer.
 *
 * <p>'the sources' <- 'sources'; 'well-known factions', 'the factions' <- 'Iraqi armed factions';
 * 'the four Iranian services' <- 'four services'. 'a number of factions', 'two fighters', 'another
 * official' bring in somebody new.
 */
final class Repeats {
  private static final Set<String> NEW =
      Set.of(
          "a",
          "an",
          "another",
          "other",
          "others",
          "some",
          "more",
          "one",
          "any",
          "no",
          "every",
          "each",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "several",
          "many",
          "number");
  private static final Set<String> SAY_LITTLE =
      Set.of(
          "these",
          "those",
          "this",
          "that",
          "all",
          "both",
          "various",
          "different",
          "such",
          "known",
          "well",
          "wellknown",
          "same",
          "most",
          "latter",
          "said",
          "whole",
          "entire");
  private static final Map<String, String> DIGITS =
      Map.of("2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven");

  private Repeats() {}

  static boolean of(Item later, Item earlier) {
    if (!later.headLemma().equals(earlier.headLemma())
        || Descriptions.isPlural(later.head()) != Descriptions.isPlural(earlier.head())) {
      return false;
    }
    if (later.key().equals(earlier.key())) {
      return !bringsNew(later) || isPeople(later);
    }
    if (!Descriptions.isPlural(later.head()) || bringsNew(later) || isPeople(later)) {
      return false;
    }
    Set<String> one = telling(later);
    Set<String> two = telling(earlier);
    boolean fewer = two.containsAll(one) && (later.isDefinite() || !hasNumber(one, two));
    boolean more = later.isDefinite() && !two.isEmpty() && one.containsAll(two);
    return fewer || more;
  }

  /** One has a number that the other has not. */
  private static boolean hasNumber(Set<String> one, Set<String> two) {
    Set<String> only = new HashSet<>(two);
    only.removeAll(one);
    return only.stream().anyMatch(w -> DIGITS.containsValue(w) || w.matches("\\d+"));
  }

  private static boolean bringsNew(Item item) {
    View view = item.view();
    int first = item.found().first();
    boolean number = view.tag(first).equals("CD") && !item.isDefinite();
    return number
        || NEW.contains(view.lower(first))
        || NEW.contains(view.lower(item.found().head()));
  }

  /** 'some Unionists', 'Unionists': peoples are one however they are counted. */
  private static boolean isPeople(Item item) {
    return item.head().isProperNoun();
  }

  private static Set<String> telling(Item item) {
    Set<String> words = new HashSet<>();
    for (String word : item.core()) {
      if (!SAY_LITTLE.contains(word)) {
        words.add(DIGITS.getOrDefault(word, word));
      }
    }
    words.remove(item.view().folded(item.found().head()));
    return words;
  }
}
