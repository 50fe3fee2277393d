package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.List;

/** All the ways in which parts of two names may go together. */
final class Pairs {
  /** Words less alike than this do not go together at all. */
  static final double ALIKE = .76;

  private static final double MEANING = .96;
  private static final double EMPTY = .9;
  private static final double INITIAL = .9;
  private static final double MEETS = .95;
  private static final double PLURAL = .97;
  private static final int MOST_JOINED = 3;

  private final List<NamePart> one;
  private final List<NamePart> other;
  private final NameKind kind;
  private final List<Pair> out = new ArrayList<>();

  private Pairs(List<NamePart> one, List<NamePart> other, NameKind kind) {
    this.one = one;
    this.other = other;
    this.kind = kind;
  }

  static List<Pair> of(List<NamePart> one, List<NamePart> other, NameKind kind) {
    Pairs pairs = new Pairs(one, other, kind);
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        pairs.at(i, j);
      }
    }
    if (kind.hasWords()) {
      acronyms(one, other).forEach(pairs.out::add);
      acronyms(other, one).forEach(pair -> pairs.out.add(pair.turned()));
    }
    return pairs.out;
  }

  private void at(int i, int j) {
    NamePart a = one.get(i);
    NamePart b = other.get(j);
    joined(i, j);
    if (a.role() == PartRole.NUMBER || b.role() == PartRole.NUMBER) {
      if (a.role() == b.role() && a.latin().equals(b.latin())) {
        single(i, j, 1, Pair.Why.NUMBER);
      }
      return;
    }
    if (a.latin().equals(b.latin()) && a.vowelled() == b.vowelled()) {
      single(i, j, 1, Pair.Why.WRITTEN);
    } else if (a.role() == PartRole.INITIAL || b.role() == PartRole.INITIAL) {
      if (kind == NameKind.PERSON && a.latin().charAt(0) == b.latin().charAt(0)) {
        single(i, j, INITIAL, Pair.Why.INITIAL);
      }
    } else {
      words(i, j, a, b);
    }
  }

  private void words(int i, int j, NamePart a, NamePart b) {
    if (kind.hasWords() && a.means(b)) {
      single(i, j, MEANING, Pair.Why.MEANING);
    }
    if (kind.hasWords() && a.role() == PartRole.EMPTY && b.role() == PartRole.EMPTY) {
      single(i, j, EMPTY, Pair.Why.MEANING);
    }
    if (kind.hasWords() && (plural(a, b) || plural(b, a))) {
      single(i, j, PLURAL, Pair.Why.SOUND);
    }
    double sound = WordLikeness.of(a, b);
    KnownNames.Verdict known =
        kind == NameKind.PERSON || kind == NameKind.ANY
            ? KnownNames.of(a.key(), b.key())
            : KnownNames.Verdict.UNKNOWN;
    switch (known) {
      case ONE -> single(i, j, Math.max(sound, WordLikeness.KNOWN), Pair.Why.KNOWN);
      case TWO -> single(i, j, Math.min(sound, WordLikeness.OTHERS), Pair.Why.SOUND);
      case TWO_ARABIC -> single(i, j, sound >= MEETS ? sound : WordLikeness.OTHERS, Pair.Why.SOUND);
      case UNKNOWN -> single(i, j, sound, Pair.Why.SOUND);
    }
  }

  private static boolean plural(NamePart one, NamePart many) {
    return one.latin().length() >= 3 && (one.latin() + "s").equals(many.latin());
  }

  private void joined(int i, int j) {
    for (int more = 2; more <= MOST_JOINED; more++) {
      if (i + more <= one.size()) {
        double likeness = WordLikeness.ofJoined(one.subList(i, i + more), other.get(j));
        add(new Pair(i, i + more, j, j + 1, likeness, Pair.Why.JOINED));
      }
      if (j + more <= other.size()) {
        double likeness = WordLikeness.ofJoined(other.subList(j, j + more), one.get(i));
        add(new Pair(i, i + 1, j, j + more, likeness, Pair.Why.JOINED));
      }
    }
  }

  private static List<Pair> acronyms(List<NamePart> one, List<NamePart> other) {
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; Acronyms.isAcronym(one.get(i)) && j < other.size(); j++) {
        int end = Acronyms.end(one.get(i), other, j);
        int letters = one.get(i).latin().length();
        boolean whole = letters > 2 || one.stream().allMatch(Acronyms::isAcronym);
        if (end > j + 1 && whole) {
          out.add(new Pair(i, i + 1, j, end, .93, Pair.Why.ACRONYM));
        }
      }
    }
    return out;
  }

  private void single(int i, int j, double likeness, Pair.Why why) {
    add(new Pair(i, i + 1, j, j + 1, likeness, why));
  }

  private void add(Pair pair) {
    if (pair.likeness() >= ALIKE) {
      out.add(pair);
    }
  }
}
