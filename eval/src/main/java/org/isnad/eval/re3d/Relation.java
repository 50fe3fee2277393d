package org.isnad.eval.re3d;

import java.util.Set;
import org.isnad.base.Span;

/** A typed pair of spans. */
record Relation(String type, Span source, Span target) {
  /** Types of which re3d's schema says the same of both ends. */
  private static final Set<String> SYMMETRIC =
      Set.of("CoLocated", "Apart", "IsSynonymOf", "AlliesOf", "CommWith", "FightingAgainst");

  /** The same relation with its ends in the order of the text where the order says nothing. */
  Relation canonical() {
    boolean turn = SYMMETRIC.contains(type) && source.compareTo(target) > 0;
    return turn ? new Relation(type, /* source= */ target, /* target= */ source) : this;
  }

  /** Same type, and both ends overlap; either way round where the type is symmetric. */
  boolean agrees(Relation other) {
    if (!type.equals(other.type)) {
      return false;
    }
    boolean same = source.overlaps(other.source) && target.overlaps(other.target);
    boolean turned = source.overlaps(other.target) && target.overlaps(other.source);
    return same || (SYMMETRIC.contains(type) && turned);
  }
}
