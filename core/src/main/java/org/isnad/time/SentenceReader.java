package org.isnad.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.passage.Sentence;

/** Finds the time expressions of a sentence and what their words say. */
final class SentenceReader {
  private static final Comparator<Symbol> LONGEST_THEN_FIRST_RULE =
      Comparator.comparingInt((Symbol s) -> s.begin() - s.end()).thenComparingInt(Symbol::rule);

  private final Lexicon lexicon;
  private final Grammar grammar;

  SentenceReader(Lexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  /** The readings that count, from left to right, none overlapping. */
  List<Found> read(CharSequence text, Sentence sentence) {
    Chart chart = new Chart(Words.of(text, sentence.span()));
    lexicon.mark(chart);
    Figures.mark(chart);
    if (!chart.isTelling()) {
      return List.of();
    }
    grammar.read(chart);
    return select(chart, sentence);
  }

  private static List<Found> select(Chart chart, Sentence sentence) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < chart.size()) {
      Symbol best =
          chart.from(at).stream()
              .filter(symbol -> symbol.value() instanceof Meaning && isTold(symbol.category()))
              .sorted(LONGEST_THEN_FIRST_RULE)
              .filter(symbol -> Plausibility.accepts(chart, symbol, sentence))
              .findFirst()
              .orElse(null);
      if (best != null) {
        found.add(new Found(chart, best));
      }
      at = best == null ? at + 1 : best.end();
    }
    return found;
  }

  private static boolean isTold(Category category) {
    return switch (category) {
      case DATE, TIME, DURATION, SET -> true;
      default -> false;
    };
  }
}
