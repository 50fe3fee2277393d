package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;
import org.isnad.origin.text.Word;
import org.isnad.origin.text.Words;
import org.isnad.report.Report;

/**
 * Two reports passage by passage: what the second kept, left out, added and altered.
 *
 * @param all in the order of the first, what was added after the passage that it follows
 * @param direction which of the two was rather first
 */
public record Changes(Report one, Report other, List<Change> all, Direction direction) {
  public Changes {
    all = List.copyOf(all);
  }

  /** Compares two reports, whether or not they are one telling. */
  public static Changes of(Report one, Report other) {
    Telling first = Telling.of(one);
    Telling second = Telling.of(other);
    Comparison comparison = Comparison.of(first, second);
    List<Change> all = new Walk(one, other, comparison.alignment()).changes();
    return new Changes(one, other, all, DirectionFinder.of(comparison));
  }

  /** Every change of substance, in order. */
  public List<Change.Finding> findings() {
    return all.stream()
        .filter(change -> change instanceof Change.Altered)
        .flatMap(change -> ((Change.Altered) change).findings().stream())
        .toList();
  }

  /** Goes along the alignment. */
  private static final class Walk {
    private final Report one;
    private final Report other;
    private final Alignment alignment;
    private final List<Change> changes = new ArrayList<>();
    private int at;
    private int otherAt;

    Walk(Report one, Report other, Alignment alignment) {
      this.one = one;
      this.other = other;
      this.alignment = alignment;
    }

    List<Change> changes() {
      for (Alignment.Pair pair : alignment.pairs()) {
        gap(pair.one(), pair.other());
        changes.add(
            change(
                span(alignment.one(), pair.one(), pair.oneEnd()),
                span(alignment.other(), pair.other(), pair.otherEnd()),
                pair));
        at = pair.oneEnd();
        otherAt = pair.otherEnd();
      }
      gap(alignment.one().sentences().size(), alignment.other().sentences().size());
      return changes;
    }

    private void gap(int until, int otherUntil) {
      if (at < until) {
        changes.add(new Change.LeftOut(span(alignment.one(), at, until)));
      }
      if (otherAt < otherUntil) {
        changes.add(new Change.Added(span(alignment.other(), otherAt, otherUntil)));
      }
    }

    private static Span span(Telling telling, int begin, int end) {
      List<TellingSentence> sentences = telling.sentences();
      return sentences.get(begin).span().cover(sentences.get(end - 1).span());
    }

    private Change change(Span first, Span second, Alignment.Pair pair) {
      List<String> was = folded(one, first);
      if (was.equals(folded(other, second))) {
        return new Change.Kept(first, second);
      }
      List<Change.Finding> findings =
          new Substance(one, first, other, second, alignment, pair).findings();
      return new Change.Altered(first, second, pair.likeness(), findings);
    }

    private static List<String> folded(Report report, Span span) {
      return Words.of(report.text(), span).stream().map(Word::folded).toList();
    }
  }
}
