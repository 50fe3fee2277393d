package org.isnad.time;

import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/** Readings that the words allow and their neighbours rule out. */
final class Plausibility {
  private static final Set<String> WHOSE = Set.of("his", "her", "their", "my", "our");
  private static final Set<String> CURRENCY =
      Set.of("$", "€", "£", "¥", "#", "%", ".", "no", "us$");

  private static final Set<String> NOUN_PHRASE_TAGS = Set.of("NN", "JJ", "CD", "VB");
  private static final Set<String> CLAUSE_STARTS =
      Set.of("and", "but", "or", "in", "at", "on", "when", "as", "for", "by", "to", "with", "that");

  private Plausibility() {}

  static boolean accepts(Chart chart, Symbol symbol, Sentence sentence) {
    return !(isBareYear(chart, symbol) && isCount(chart, symbol))
        && !isAge(chart, symbol)
        && !isOfAnEvent(chart, symbol)
        && !isFraction(chart, symbol)
        && !isOrdinalOfNoun(chart, symbol, sentence)
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

  /** '17-year-old', '52 years old', 'aged 5 months', 'in his 20s', 'in their early 30s'. */
  private static boolean isAge(Chart chart, Symbol symbol) {
    String next = chart.form(symbol.end());
    return next.equals("old")
        || next.equals("older")
        || (next.equals("-") && chart.form(symbol.end() + 1).equals("old"))
        || (next.equals("of") && chart.form(symbol.end() + 1).equals("age"))
        || (WHOSE.contains(chart.form(symbol.begin() - 1))
            && chart.form(symbol.end() - 1).endsWith("0s"));
  }

  /** 'the day before authorities came', 'as soon as he left', 'soon after': told from an event. */
  private static boolean isOfAnEvent(Chart chart, Symbol symbol) {
    String last = chart.form(symbol.end() - 1);
    String next = chart.form(symbol.end());
    if (last.equals("soon")) {
      return next.equals("as") || next.equals("after");
    }
    boolean relative = last.equals("before") || last.equals("after");
    return (relative && isWord(chart, symbol.end())) || (last.equals("year") && next.equals("-"));
  }

  private static boolean isWord(Chart chart, int index) {
    return index < chart.size()
        && chart.word(index).kind() == Word.Kind.LETTERS
        && !CLAUSE_STARTS.contains(chart.form(index));
  }

  /** 'three-quarters of', 'a quarter of'. */
  private static boolean isFraction(Chart chart, Symbol symbol) {
    return chart.form(symbol.end() - 1).startsWith("quarter")
        && symbol.value() instanceof Meaning.Lasting
        && chart.form(symbol.end()).equals("of");
  }

  /** 'the 11th Circuit Court', 'the 25th anniversary', 'the past struggle'. */
  private static boolean isOrdinalOfNoun(Chart chart, Symbol symbol, Sentence sentence) {
    String last = chart.form(symbol.end() - 1);
    boolean ordinal = chart.word(symbol.end() - 1).kind() == Word.Kind.ORDINAL;
    boolean open = last.equals("past") || (ordinal && symbol.end() == symbol.begin() + 2);
    return open && isNounNext(chart, symbol, sentence);
  }

  private static boolean isNounNext(Chart chart, Symbol symbol, Sentence sentence) {
    if (symbol.end() >= chart.size()) {
      return false;
    }
    Span next = chart.word(symbol.end()).span();
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(next)) {
        return NOUN_PHRASE_TAGS.contains(
            token.tag().substring(0, Math.min(2, token.tag().length())));
      }
    }
    return false;
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
