package org.isnad.report.text;

import java.util.stream.Collectors;

/** Words that make a date beside them a date of publication ({@code published-words.tsv}). */
final class PublishedWords {
  /** Any of them, as a part of a regular expression. */
  static final String ANY =
      WordList.rows(PublishedWords.class, "published-words.tsv").stream()
          .map(row -> row.get(1))
          .collect(Collectors.joining("|", "(?:", ")"));

  private PublishedWords() {}
}
