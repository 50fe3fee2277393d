package org.isnad.time;

/** What the numbers of a sentence can be, from their digits alone. */
final class Figures {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;

  private Figures() {}

  static void mark(Chart chart) {
    for (int i = 0; i < chart.size(); i++) {
      mark(chart, i, chart.word(i));
    }
  }

  private static void mark(Chart chart, int index, Word word) {
    switch (word.kind()) {
      case DIGITS -> digits(chart, index, word);
      case FIGURE -> add(chart, Category.FIGURE, index, word);
      case ORDINAL -> add(chart, Category.ORDFIGURE, index, word);
      case PLURAL -> add(chart, Category.PLURAL, index, word);
      case LETTERS, MARK -> {}
    }
  }

  private static void digits(Chart chart, int index, Word word) {
    double number = word.number();
    add(chart, Category.FIGURE, index, word);
    if (word.isDigits(1, 2)) {
      add(chart, Category.DIGITS2, index, word);
    }
    if (word.isDigits(4, 4) && number >= FIRST_YEAR && number <= LAST_YEAR) {
      add(chart, Category.YEAR, index, word);
    }
    if (word.isDigits(4, 4) && number >= FIRST_HIJRI_YEAR && number < FIRST_YEAR) {
      add(chart, Category.HIJRI_YEAR, index, word);
    }
    if (word.isDigits(4, 4)) {
      add(chart, Category.DIGITS4, index, word);
    }
  }

  private static void add(Chart chart, Category category, int index, Word word) {
    chart.add(new Symbol(category, index, index + 1, word.number(), 0));
  }
}
