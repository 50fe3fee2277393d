package org.isnad.time;

import java.util.ArrayList;
import java.util.List;

/** All readings of the words of one sentence, by where they begin. */
final class Chart {
  private final List<Word> words;
  private final List<List<Symbol>> from;
  private boolean telling;

  Chart(List<Word> words) {
    this.words = words;
    this.from = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      from.add(List.of());
    }
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** The form of a word; empty outside of the sentence. */
  String form(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).form();
  }

  /** Whether any word may tell a time. */
  boolean isTelling() {
    return telling;
  }

  List<Symbol> from(int index) {
    return from.get(index);
  }

  /** Adds a reading, also under each wider category. */
  void add(Symbol symbol) {
    if (from.get(symbol.begin()).isEmpty()) {
      from.set(symbol.begin(), new ArrayList<>(4));
    }
    from.get(symbol.begin()).add(symbol);
    telling |= symbol.category().tells();
    Category wider = symbol.category().wider();
    if (wider != null) {
      add(symbol.as(wider));
    }
  }

  boolean has(Category category, int begin) {
    return begin >= 0
        && begin < words.size()
        && from.get(begin).stream().anyMatch(s -> s.category() == category);
  }
}
