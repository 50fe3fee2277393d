package org.isnad.eval.tempeval3;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;

/**
 * Lists what went wrong in a document: kind of error, gold, found, creation day, words in place.
 */
final class TimexErrors {
  private static final int BEFORE = 60;
  private static final int AFTER = 50;

  private final TimeMlFile document;
  private final List<String> lines = new ArrayList<>();

  private TimexErrors(TimeMlFile document) {
    this.document = document;
  }

  /** One tab-separated line an error. */
  static List<String> of(TimeMlFile document, List<Timex> found) {
    TimexErrors errors = new TimexErrors(document);
    List<Timex> missed = new ArrayList<>(document.timexes());
    List<Timex> spurious = new ArrayList<>(found);
    for (TimexScore.Pair pair : TimexScore.match(document.timexes(), found)) {
      missed.remove(pair.gold());
      spurious.remove(pair.found());
      errors.compare(pair.gold(), pair.found());
    }
    missed.forEach(t -> errors.add("missed", t.value(), "", t.span()));
    spurious.forEach(t -> errors.add("spurious", "", t.value(), t.span()));
    return errors.lines;
  }

  private void compare(Timex gold, Timex found) {
    if (!gold.value().equals(found.value())) {
      add("value", gold.value(), found.value(), found.span());
    }
    if (!gold.type().equals(found.type())) {
      add("type", gold.type(), found.type(), found.span());
    }
    if (!gold.words().equals(found.words())) {
      add("extent", gold.words(), found.words(), found.span());
    }
  }

  private void add(String kind, String gold, String found, Span span) {
    String text = document.text();
    int from = Math.max(0, span.begin() - BEFORE);
    int to = Math.min(text.length(), span.end() + AFTER);
    String place =
        text.substring(from, span.begin())
            + "["
            + span.in(text)
            + "]"
            + text.substring(span.end(), to);
    String line = String.join("\t", kind, gold, found, document.created() + "", place);
    lines.add(line.replaceAll("[\\r\\n ]+", " "));
  }
}
