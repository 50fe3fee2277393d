package org.isnad.time;

import org.isnad.base.Span;

/** A time expression in its sentence, not yet resolved. */
record Found(Chart chart, Symbol symbol) {
  Span span() {
    return chart.word(symbol.begin()).span().cover(chart.word(symbol.end() - 1).span());
  }

  Meaning meaning() {
    return (Meaning) symbol.value();
  }

  /** The form of the word so many before the expression. */
  String before(int distance) {
    return chart.form(symbol.begin() - distance);
  }

  /** The form of the word so many after the expression. */
  String after(int distance) {
    return chart.form(symbol.end() - 1 + distance);
  }
}
