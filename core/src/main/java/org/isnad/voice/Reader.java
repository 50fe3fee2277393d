package org.isnad.voice;

import java.util.List;
import org.isnad.base.Span;

/**
 * One sentence being read.
 *
 * @param quotations those that share words with the sentence
 */
record Reader(Parse parse, List<Span> quotations, CueLexicon lexicon) {
  Extents extents() {
    return new Extents(parse, quotations);
  }

  VerbSources sources() {
    return new VerbSources(parse, lexicon.catenatives());
  }

  boolean inQuotation(int token) {
    Span span = parse.token(token).span();
    return quotations.stream().anyMatch(q -> q.contains(span));
  }
}
