package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Explanation;

/**
 * What the aligned parts of two names come to. With M the weight of the parts that go together, D
 * that of the parts in which both differ and L that of the parts that only one has, the score is
 * {@code likeness * M / (M + a D + b L)}.
 */
record Comparison(List<NamePart> one, List<NamePart> other, NameKind kind, List<Pair> pairs) {
  /** Below this likeness a pair of words counts less and less, down to nothing. */
  private static final double CLEAR = .92;

  private static final double DIFFERENT = 2.4;

  /** Two houses of one street share all words but one. */
  private static final double DIFFERENT_PLACE = 5;

  /** Features that add up to the score, up to rounding. */
  List<Explanation> features() {
    double matched = pairs.stream().mapToDouble(this::weight).sum();
    List<Explanation> features = new ArrayList<>();
    double agreement = 0;
    for (Pair pair : pairs) {
      double value = weight(pair) * likeness(pair) / matched;
      agreement += value;
      features.add(Explanation.of(value, words(pair)));
    }
    List<NamePart> left = left(one, false);
    List<NamePart> otherLeft = left(other, true);
    double full = full(left);
    double otherFull = full(otherLeft);
    double both = Math.min(full, otherFull);
    double different = (kind == NameKind.PLACE ? DIFFERENT_PLACE : DIFFERENT) * both;
    double single =
        leftOut() * (light(left) * rest(full, both) + light(otherLeft) * rest(otherFull, both));
    double total = matched + different + single;
    if (different > 0) {
      features.add(
          Explanation.of(
              -agreement * different / total,
              "differ: " + written(left) + " / " + written(otherLeft)));
    }
    if (single > 0) {
      List<NamePart> only = full > otherFull ? left : otherLeft;
      features.add(Explanation.of(-agreement * single / total, "only in one: " + written(only)));
    }
    return features;
  }

  private static double rest(double full, double both) {
    return full == 0 ? 0 : (full - both) / full;
  }

  private double leftOut() {
    return switch (kind) {
      case PERSON -> matchedWords() >= 2 ? .35 : 1.2;
      case ANY -> matchedWords() >= 2 ? .6 : 1.2;
      case ORGANISATION -> matchedWords() >= 2 ? 1.1 : 2;
      case COMPANY, VESSEL -> 1.1;
      case PLACE -> .6;
    };
  }

  private double matchedWords() {
    double words = 0;
    for (Pair pair : pairs) {
      double here = 0;
      double there = 0;
      for (int i = pair.from(); i < pair.to(); i++) {
        here += counts(one.get(i)) ? 1 : 0;
      }
      for (int j = pair.otherFrom(); j < pair.otherTo(); j++) {
        there += counts(other.get(j)) ? 1 : 0;
      }
      words += Math.max(here, there);
    }
    return words;
  }

  private static boolean counts(NamePart part) {
    return part.role() == PartRole.NAME || part.role() == PartRole.NUMBER;
  }

  private static double likeness(Pair pair) {
    double likeness = pair.likeness();
    return switch (pair.why()) {
      case WRITTEN, KNOWN, MEANING, INITIAL, ACRONYM, NUMBER -> likeness;
      case SOUND, JOINED ->
          likeness >= CLEAR
              ? likeness
              : Math.max(0, CLEAR * (likeness - Pairs.ALIKE) / (CLEAR - Pairs.ALIKE));
    };
  }

  private double weight(Pair pair) {
    return full(one.subList(pair.from(), pair.to()))
        + full(other.subList(pair.otherFrom(), pair.otherTo()));
  }

  /** What a part weighs where both names have something to say. */
  private double full(List<NamePart> parts) {
    double sum = 0;
    for (NamePart part : parts) {
      sum +=
          switch (part.role()) {
            case NAME -> part.latin().length() <= 2 ? .9 : 1;
            case NUMBER -> kind == NameKind.PERSON ? .5 : 1.2;
            case INITIAL -> .4;
            case EMPTY -> kind.hasWords() ? .35 : 1;
            case TITLE -> .7;
            case LEGAL -> .2;
            case LINK -> .1;
          };
    }
    return sum;
  }

  /** What a part weighs that the other name leaves out. */
  private double light(List<NamePart> parts) {
    double sum = 0;
    for (NamePart part : parts) {
      sum +=
          switch (part.role()) {
            case NAME -> kind.hasWords() && !part.concepts().isEmpty() ? .6 : 1;
            case NUMBER -> kind == NameKind.PLACE || kind == NameKind.PERSON ? .4 : 2;
            case INITIAL -> .4;
            case EMPTY -> kind.hasWords() ? .15 : 1;
            case TITLE -> .3;
            case LEGAL -> .1;
            case LINK -> .04;
          };
    }
    return sum;
  }

  private List<NamePart> left(List<NamePart> parts, boolean second) {
    boolean[] used = new boolean[parts.size()];
    for (Pair pair : pairs) {
      int to = second ? pair.otherTo() : pair.to();
      for (int i = second ? pair.otherFrom() : pair.from(); i < to; i++) {
        used[i] = true;
      }
    }
    List<NamePart> left = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        left.add(parts.get(i));
      }
    }
    return left;
  }

  private String words(Pair pair) {
    String here = written(one.subList(pair.from(), pair.to()));
    String there = written(other.subList(pair.otherFrom(), pair.otherTo()));
    return here + " ~ " + there + ": " + pair.why().words();
  }

  private static String written(List<NamePart> parts) {
    return String.join(" ", parts.stream().map(NamePart::written).toList());
  }
}
