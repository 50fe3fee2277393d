package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Explanation;

/**
 * Compares two names part by part. The score is the mean likeness of the parts that go together,
 * less what is left over: parts that only one name has say little, parts in which both differ say
 * much.
 */
public final class NameMatcher {
  /** From this score on two names are taken for names of one. */
  public static final double SAME = .7;

  /**
   * Below this likeness a pair of words counts less and less, down to nothing at {@link
   * Alignment#ALIKE}.
   */
  private static final double CLEAR = .92;

  private NameMatcher() {}

  /** Symmetric; 1 for a name and itself; pure. */
  public static NameMatch match(NameForm a, NameForm b, NameKind kind) {
    if (a.text().equals(b.text())) {
      return match(List.of(Explanation.of(1, "written the same")));
    }
    boolean turn = a.text().compareTo(b.text()) > 0;
    return turn ? compare(b, a, kind) : compare(a, b, kind);
  }

  private static NameMatch compare(NameForm a, NameForm b, NameKind kind) {
    List<NamePart> one = a.telling();
    List<NamePart> other = b.telling();
    List<Alignment.Pair> pairs = Alignment.of(one, other, kind);
    if (pairs.isEmpty()) {
      return match(List.of(Explanation.of(0, "no parts in common")));
    }
    return new Scoring(one, other, kind, pairs).match();
  }

  static NameMatch match(List<Explanation> features) {
    double sum = 0;
    for (Explanation feature : features) {
      sum += feature.value();
    }
    List<Explanation> all = new ArrayList<>(features);
    if (sum < 0 || sum > 1) {
      all.add(Explanation.of((sum < 0 ? 0 : 1) - sum, "kept within 0 and 1"));
    }
    Explanation explanation = Explanation.sum("the names agree", all);
    double score = Math.clamp(explanation.value(), 0, 1);
    return new NameMatch(score, new Explanation(score, explanation.reason(), all));
  }

  /** One comparison in the making. */
  private record Scoring(
      List<NamePart> one, List<NamePart> other, NameKind kind, List<Alignment.Pair> pairs) {
    NameMatch match() {
      double matched = pairs.stream().mapToDouble(this::weight).sum();
      List<Explanation> features = new ArrayList<>();
      double agreement = 0;
      for (Alignment.Pair pair : pairs) {
        double value = weight(pair) * likeness(pair) / matched;
        agreement += value;
        features.add(Explanation.of(value, words(pair) + ": " + pair.why()));
      }
      double left = left(one, pairs, false);
      double otherLeft = left(other, pairs, true);
      double both = Math.min(left, otherLeft);
      double single = Math.max(left, otherLeft) - both;
      double total = matched + 2 * both * 1.5 + single * leftOut();
      if (both > 0) {
        features.add(Explanation.of(-agreement * 2 * both * 1.5 / total, "parts differ"));
      }
      if (single > 0) {
        features.add(Explanation.of(-agreement * single * leftOut() / total, "parts of one only"));
      }
      return NameMatcher.match(features);
    }

    private double leftOut() {
      return switch (kind) {
        case PERSON -> matchedParts() >= 2 ? .4 : 1.2;
        case ORGANISATION, COMPANY, VESSEL, PLACE, ANY -> 1.2;
      };
    }

    private int matchedParts() {
      return pairs.stream()
          .mapToInt(p -> Math.max(p.to() - p.from(), p.otherTo() - p.otherFrom()))
          .sum();
    }

    private static double likeness(Alignment.Pair pair) {
      double likeness = pair.likeness();
      return likeness >= CLEAR
          ? likeness
          : Math.max(0, CLEAR - (CLEAR - likeness) * CLEAR / (CLEAR - Alignment.ALIKE));
    }

    private double weight(Alignment.Pair pair) {
      double sum = 0;
      for (int i = pair.from(); i < pair.to(); i++) {
        sum += weight(one.get(i));
      }
      for (int j = pair.otherFrom(); j < pair.otherTo(); j++) {
        sum += weight(other.get(j));
      }
      return sum;
    }

    private double left(List<NamePart> parts, List<Alignment.Pair> pairs, boolean second) {
      double left = 0;
      for (int i = 0; i < parts.size(); i++) {
        int at = i;
        boolean used =
            pairs.stream()
                .anyMatch(
                    p ->
                        second
                            ? p.otherFrom() <= at && at < p.otherTo()
                            : p.from() <= at && at < p.to());
        left += used ? 0 : weight(parts.get(i));
      }
      return left;
    }

    private static double weight(NamePart part) {
      return switch (part.role()) {
        case NAME, NUMBER -> part.latin().length() <= 2 ? .6 : 1;
        case INITIAL -> .4;
        case LINK, TITLE -> .3;
      };
    }

    private String words(Alignment.Pair pair) {
      return String.format(
          Locale.ROOT,
          "%s ~ %s",
          written(one.subList(pair.from(), pair.to())),
          written(other.subList(pair.otherFrom(), pair.otherTo())));
    }

    private static String written(List<NamePart> parts) {
      return String.join(" ", parts.stream().map(NamePart::written).toList());
    }
  }
}
