package org.isnad.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The last words of persons' names in an Arabic or Persian text, by which it calls them later:
 * 'صالح العاروري ... العاروري'. Short words and those that open other names are left out.
 */
final class Surnames {
  private static final int SHORTEST = 4;

  private final ArabicScriptFinder finder;
  private final Set<String> known = new HashSet<>();

  Surnames(ArabicScriptFinder finder) {
    this.finder = finder;
  }

  /** The persons called so in a sentence, beside what was found there; learns its full names. */
  List<Found> beside(View view, Set<Found> found) {
    List<Found> out =
        IntStream.range(0, view.size())
            .filter(i -> known.contains(view.folded(i)))
            .filter(i -> found.stream().noneMatch(f -> f.covers(i)))
            .mapToObj(Surnames::person)
            .toList();
    found.forEach(f -> learn(view, f));
    return out;
  }

  private void learn(View view, Found name) {
    boolean full =
        name.form() == MentionForm.NAME
            && name.kind() == ActorKind.PERSON
            && name.coreEnd() - name.coreFirst() > 1;
    String last = full ? view.folded(name.coreEnd() - 1) : "";
    if (last.length() >= SHORTEST && !finder.opens(last)) {
      known.add(last);
    }
  }

  private static Found person(int i) {
    return new Found(i, i + 1, i, MentionForm.NAME, ActorKind.PERSON, i, i + 1, List.of(), null);
  }
}
