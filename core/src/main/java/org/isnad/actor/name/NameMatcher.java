package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Explanation;

/**
 * Compares two names part by part. The score is the mean likeness of the parts that go together,
 * less what is left over: parts that only one name has say little, parts in which both differ say
 * much.
 */
public final class NameMatcher {
  /** From this score on two names are taken for names of one. */
  public static final double SAME = .7;

  private NameMatcher() {}

  /** Symmetric; 1 for a name and itself; pure. */
  public static NameMatch match(NameForm a, NameForm b, NameKind kind) {
    if (a.text().equals(b.text())) {
      return sum(List.of(Explanation.of(1, "written the same")));
    }
    boolean turn = a.text().compareTo(b.text()) > 0;
    return turn ? compare(b, a, kind) : compare(a, b, kind);
  }

  private static NameMatch compare(NameForm a, NameForm b, NameKind kind) {
    List<NamePart> one = a.telling(kind);
    List<NamePart> other = b.telling(kind);
    List<Pair> pairs = Alignment.of(one, other, kind);
    if (pairs.stream().allMatch(pair -> links(one, pair))) {
      return sum(List.of(Explanation.of(0, "no parts in common")));
    }
    return sum(new Comparison(one, other, kind, pairs).features());
  }

  private static boolean links(List<NamePart> parts, Pair pair) {
    return parts.size() > 1
        && pair.to() - pair.from() == 1
        && parts.get(pair.from()).role() == PartRole.LINK;
  }

  /** Rounding must not carry a sum of features over the edge. */
  private static NameMatch sum(List<Explanation> features) {
    Explanation sum = Explanation.sum("the names agree", features);
    double value = Math.clamp(sum.value(), 0, 1);
    if (value == sum.value()) {
      return new NameMatch(value, sum);
    }
    List<Explanation> all = new ArrayList<>(features);
    all.add(Explanation.of(value - sum.value(), "kept within 0 and 1"));
    return new NameMatch(value, new Explanation(value, sum.reason(), all));
  }
}
