package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of words.tsv, found in a sentence. */
final class Lexicon {
  /** Words after which, in text without capitals, 'may' and 'march' are months. */
  private static final Set<String> BEFORE_A_MONTH =
      Set.of(
          "in", "since", "until", "till", "by", "of", "last", "next", "this", "early", "late",
          "mid", "during", "from", "through", "-", "/", "(", "في", "من", "شهر", "منذ", "ماه", "و");

  private final Node root = new Node();

  /** A place in the trie of word forms. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);
  }

  /**
   * What some words stand for.
   *
   * @param capitalOnly whether they are something else without a capital: may, march
   */
  private record Entry(Category category, Object value, boolean capitalOnly) {}

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (Tables.Row row : Tables.rows("words.tsv")) {
      lexicon.add(row);
    }
    return lexicon;
  }

  private void add(Tables.Row row) {
    Category category = Category.valueOf(row.cell(0));
    Object value = LexicalValue.of(category, row);
    for (String form : row.cell(2).split("\\|")) {
      boolean capitalOnly = form.startsWith("^");
      Node node = root;
      for (Word word : Words.of(capitalOnly ? form.substring(1) : form)) {
        node = node.next.computeIfAbsent(word.form(), key -> new Node());
      }
      node.entries.add(new Entry(category, value, capitalOnly));
    }
  }

  /** Adds every known word and phrase to the chart. */
  void mark(Chart chart) {
    boolean cased = isCased(chart);
    for (int i = 0; i < chart.size(); i++) {
      mark(chart, i, cased);
    }
  }

  private void mark(Chart chart, int begin, boolean cased) {
    Node node = root;
    for (int at = begin; at < chart.size(); at++) {
      node = next(node, chart.form(at));
      if (node == null) {
        return;
      }
      for (Entry entry : node.entries) {
        if (!entry.capitalOnly || isName(chart, begin, at + 1, cased)) {
          chart.add(new Symbol(entry.category, begin, at + 1, entry.value, 0));
        }
      }
    }
  }

  private static @Nullable Node next(Node node, String form) {
    return node.next.get(form);
  }

  private static boolean isName(Chart chart, int begin, int end, boolean cased) {
    if (cased && !chart.word(begin).capital()) {
      return false;
    }
    return (cased && begin > 0)
        || BEFORE_A_MONTH.contains(chart.form(begin - 1))
        || isNumber(chart, begin - 1)
        || isNumber(chart, chart.form(end).equals(".") ? end + 1 : end);
  }

  private static boolean isNumber(Chart chart, int index) {
    return index >= 0 && index < chart.size() && !Double.isNaN(chart.word(index).number());
  }

  /** Whether capitals tell something: there are words with and words without. */
  private static boolean isCased(Chart chart) {
    boolean capital = false;
    boolean small = false;
    for (int i = 0; i < chart.size(); i++) {
      Word word = chart.word(i);
      if (word.kind() == Word.Kind.LETTERS) {
        capital |= word.capital();
        small |= !word.capital();
      }
    }
    return capital && small;
  }
}
