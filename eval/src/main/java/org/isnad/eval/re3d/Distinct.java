package org.isnad.eval.re3d;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Leaves out relations that say again, with other extents, what another one says. */
final class Distinct {
  private Distinct() {}

  static List<Relation> of(Collection<Relation> relations) {
    List<Relation> out = new ArrayList<>();
    for (Relation relation : relations) {
      if (out.stream().noneMatch(relation::agrees)) {
        out.add(relation);
      }
    }
    return out;
  }
}
