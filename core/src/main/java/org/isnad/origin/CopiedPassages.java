package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.origin.align.Alignment;
import org.isnad.origin.text.Telling;
import org.isnad.origin.text.TellingSentence;
import org.jspecify.annotations.Nullable;

/**
 * The passages of a report that its family has in common: of one that only takes excerpts the
 * aligned sentences, of any other the whole.
 *
 * @param spans null: the whole report
 */
record CopiedPassages(@Nullable List<Span> spans) {
  private static final double ALIKE = 0.4;

  static CopiedPassages of(Origins origins, Id report) {
    Family family = origins.familyOf(report).orElseThrow();
    List<Link> excerpts =
        origins.linksOf(report).stream()
            .filter(link -> family.reports().contains(link.across(report)))
            .toList();
    boolean whole = excerpts.isEmpty() || excerpts.stream().anyMatch(l -> l.kind() != Kind.EXCERPT);
    if (whole) {
      return new CopiedPassages(null);
    }
    List<Span> spans = new ArrayList<>();
    Telling mine = origins.telling(report);
    excerpts.forEach(link -> add(origins.telling(link.across(report)), mine, spans));
    return new CopiedPassages(spans);
  }

  private static void add(Telling theirs, Telling mine, List<Span> spans) {
    for (Alignment.Pair pair : Alignment.of(theirs, mine).pairs()) {
      if (pair.likeness() >= ALIKE) {
        TellingSentence first = mine.sentences().get(pair.other());
        spans.add(first.span().cover(mine.sentences().get(pair.otherEnd() - 1).span()));
      }
    }
  }

  boolean holds(Span span) {
    return spans == null || spans.stream().anyMatch(passage -> passage.overlaps(span));
  }
}
