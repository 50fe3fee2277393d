package org.isnad.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameIndex;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatcher;

/** Isnad's way to the ten best names: candidates by blocking keys, each one compared. */
final class IsnadNames {
  private static final int BEST = 10;

  private final NameIndex<Integer> index = new NameIndex<>();
  private final List<NameForm> forms = new ArrayList<>();

  private record Scored(int number, double score) {}

  IsnadNames(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      NameForm form = NameForm.of(names.get(i));
      forms.add(form);
      index.add(i, form);
    }
  }

  /** The numbers of the ten best of so many candidates. */
  List<Integer> best(String name, int candidates) {
    NameForm form = NameForm.of(name);
    return index.candidates(form, candidates).stream()
        .map(i -> new Scored(i, NameMatcher.match(form, forms.get(i), NameKind.PERSON).score()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(BEST)
        .map(Scored::number)
        .toList();
  }
}
