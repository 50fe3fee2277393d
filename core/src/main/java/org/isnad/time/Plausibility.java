package org.isnad.time;

import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/** Readings that the words allow and their neighbours rule out. */
final class Plausibility {
  private static final Set<String> CURRENCY =
      Set.of("$", "€", "£", "¥", "#", "%", ".", "no", "us$");

  private Plausibility() {}

  static boolean accepts(Chart chart, Symbol symbol, Sentence sentence) {
    return !(isBareYear(chart, symbol) && isCount(chart, symbol))
        && !isAge(chart, symbol)
        && !isName(chart, symbol, sentence);
  }

  private static boolean isBareYear(Chart chart, Symbol symbol) {
    return symbol.end() == symbol.begin() + 1
        && chart.word(symbol.begin()).kind() == Word.Kind.DIGITS;
  }

  /** '2000 troops', '$1990'. */
  private static boolean isCount(Chart chart, Symbol symbol) {
    return chart.has(Category.COUNTED, symbol.end())
        || CURRENCY.contains(chart.form(symbol.begin() - 1))
        || chart.form(symbol.end()).equals("%");
  }

  /** '17-year-old', '52 years old', 'aged 5 months'. */
  private static boolean isAge(Chart chart, Symbol symbol) {
    String next = chart.form(symbol.end());
    return next.equals("old")
        || next.equals("older")
        || (next.equals("-") && chart.form(symbol.end() + 1).equals("old"))
        || (next.equals("of") && chart.form(symbol.end() + 1).equals("age"));
  }

  /** Part of a person's name: 'May', 'Theresa May', 'Tuesday Weld'. */
  private static boolean isName(Chart chart, Symbol symbol, Sentence sentence) {
    Span span = chart.word(symbol.begin()).span().cover(chart.word(symbol.end() - 1).span());
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span) && token.entity().equals("PERSON")) {
        return true;
      }
    }
    return false;
  }
}
