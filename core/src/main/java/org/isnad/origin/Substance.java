package org.isnad.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.origin.Change.Finding;
import org.isnad.origin.Change.What;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.text.Figures;
import org.isnad.origin.text.Skeleton;
import org.isnad.origin.text.Word;
import org.isnad.origin.text.Words;
import org.isnad.report.Report;

/**
 * What other words change in substance: a denial, a figure, a name, an attribution that the one
 * passage has and the other has not. Both wordings are given whole, so that a reader can judge.
 */
final class Substance {
  private static final double SURE = 0.45;
  private static final int FEW = 7;

  private final String was;
  private final String became;
  private final List<Word> first;
  private final List<Word> second;
  private final String language;
  private final String otherLanguage;
  private final double likeness;

  Substance(
      Report one, Span first, Report other, Span second, Alignment alignment, Alignment.Pair pair) {
    this.was = first.in(one.text());
    this.became = second.in(other.text());
    this.first = Words.of(one.text(), first);
    this.second = Words.of(other.text(), second);
    this.language = alignment.one().language();
    this.otherLanguage = alignment.other().language();
    this.likeness = pair.likeness();
  }

  /** Nothing is found between passages that hardly tell the same. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (likeness >= SURE) {
      polarity(findings);
      figures(findings);
      if (language.equals(otherLanguage)) {
        renamed(findings);
        attribution(findings);
      }
    }
    return findings;
  }

  private void polarity(List<Finding> findings) {
    long denials = count(true, ChangeWords.Sort.DENIAL);
    long otherDenials = count(false, ChangeWords.Sort.DENIAL);
    boolean confirmed =
        count(false, ChangeWords.Sort.CONFIRMATION) > count(true, ChangeWords.Sort.CONFIRMATION);
    boolean unconfirmed =
        count(false, ChangeWords.Sort.CONFIRMATION) < count(true, ChangeWords.Sort.CONFIRMATION);
    boolean oneLanguage = language.equals(otherLanguage);
    boolean gone =
        denials > otherDenials
            && (confirmed || (oneLanguage && otherDenials == 0 && keeps(first, second)));
    boolean come =
        otherDenials > denials
            && (unconfirmed || (oneLanguage && denials == 0 && keeps(second, first)));
    if (gone) {
      findings.add(new Finding(What.DENIAL_BECAME_CLAIM, was, became));
    } else if (come) {
      findings.add(new Finding(What.CLAIM_BECAME_DENIAL, was, became));
    }
  }

  /** Whether little more than a word of saying or denying is gone: the statement itself is left. */
  private static boolean keeps(List<Word> from, List<Word> to) {
    Set<String> left = to.stream().map(Word::folded).collect(Collectors.toSet());
    long gone = from.stream().map(Word::folded).distinct().filter(w -> !left.contains(w)).count();
    return gone <= FEW;
  }

  private long count(boolean ofFirst, ChangeWords.Sort sort) {
    return ChangeWords.count(ofFirst ? first : second, ofFirst ? language : otherLanguage, sort);
  }

  private void figures(List<Finding> findings) {
    Set<String> ones = Figures.in(first, language);
    Set<String> others = Figures.in(second, otherLanguage);
    Set<String> gone = without(ones, others);
    Set<String> come = without(others, ones);
    if (!gone.isEmpty() && !come.isEmpty()) {
      findings.add(new Finding(What.FIGURE, was, became));
    }
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new LinkedHashSet<>(some);
    left.removeAll(others);
    return left;
  }

  /** Names in capitals of which one is gone and another has come. */
  private void renamed(List<Finding> findings) {
    Set<String> gone = without(names(first), names(second));
    Set<String> come = without(names(second), names(first));
    if (!gone.isEmpty() && !come.isEmpty()) {
      findings.add(new Finding(What.NAME, was, became));
    }
  }

  private static Set<String> names(List<Word> words) {
    return words.stream()
        .skip(1)
        .filter(word -> word.capital() && !word.isArabic() && !Figures.isConcept(word))
        .map(word -> Skeleton.of(word.folded()))
        .filter(skeleton -> skeleton.length() > 1)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void attribution(List<Finding> findings) {
    long ones = count(true, ChangeWords.Sort.HEDGE);
    long others = count(false, ChangeWords.Sort.HEDGE);
    if (ones > 0 && others == 0 && keeps(first, second)) {
      findings.add(new Finding(What.ATTRIBUTION_LOST, was, became));
    } else if (others > 0 && ones == 0 && keeps(second, first)) {
      findings.add(new Finding(What.ATTRIBUTION_ADDED, was, became));
    }
  }
}
