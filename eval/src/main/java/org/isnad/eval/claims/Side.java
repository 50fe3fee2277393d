package org.isnad.eval.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The actors of one file, and the look-up of a name among them. */
final class Side {
  final GoldFile file;
  final List<GoldFile.Actor> actors;
  final List<List<String>> forms;
  final List<Set<String>> norms;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> byForm = new HashMap<>();

  Side(GoldFile file) {
    this.file = file;
    actors = file.actors();
    forms = actors.stream().map(GoldFile.Actor::forms).toList();
    norms = forms.stream().map(Side::normed).toList();
    for (int i = 0; i < actors.size(); i++) {
      byName.putIfAbsent(actors.get(i).name(), i);
      for (String form : forms.get(i)) {
        byForm.putIfAbsent(Strings.norm(form), i);
      }
    }
  }

  private static Set<String> normed(List<String> forms) {
    Set<String> out = new HashSet<>();
    forms.forEach(f -> out.add(Strings.norm(f)));
    return out;
  }

  /** The actor whose name this is, else that has an equal form. */
  OptionalInt find(String name) {
    Integer i = byName.get(name);
    if (i == null) {
      i = byForm.get(Strings.norm(name));
    }
    return i == null ? OptionalInt.empty() : OptionalInt.of(i);
  }

  /** As {@link #find}, else the actor of the longest telling form that the string holds. */
  OptionalInt findLoosely(String name) {
    OptionalInt exact = find(name);
    return exact.isPresent() ? exact : longestWithin(Strings.norm(name));
  }

  private OptionalInt longestWithin(String text) {
    int best = -1;
    int length = -1;
    for (Map.Entry<String, Integer> e : byForm.entrySet()) {
      int n = Strings.codePoints(e.getKey());
      boolean better = n > length || (n == length && e.getValue() < best);
      if (better && Strings.telling(e.getKey()) && Strings.holds(text, e.getKey())) {
        best = e.getValue();
        length = n;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  List<String> formsOf(String name, boolean loosely) {
    OptionalInt i = loosely ? findLoosely(name) : find(name);
    return i.isPresent() ? forms.get(i.getAsInt()) : List.of(name);
  }
}
