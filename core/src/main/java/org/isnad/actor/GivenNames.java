package org.isnad.actor;

import java.util.HashSet;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.mention.Nations;

/** Common given names, which tell nobody alone. */
final class GivenNames {
  private GivenNames() {}

  /** Folded. */
  static Set<String> load() {
    Set<String> names = new HashSet<>();
    for (Line line : Line.ofResource(Nations.class, "given-names.tsv")) {
      for (String name : line.fields().get(1).split("\\|")) {
        names.add(NameKeys.key(name));
      }
    }
    return Set.copyOf(names);
  }
}
