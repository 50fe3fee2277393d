package org.isnad.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;

/**
 * 'BEIRUT, Feb 27 (Levant Wire) - ': tells where and when it was written, not where and when
 * something happened.
 */
final class Dateline {
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}"
              + " .'\u2019-]{2,40}(?:[,(](?:\\([^)]{0,40}\\)|[^-\u2013\u2014]){0,80}?)?\\s?(?:-{1,2}|\u2013|\u2014)\\s");

  private Dateline() {}

  /** Offset in the report after the dateline of a sentence; its beginning where there is none. */
  static int end(Sentence sentence, AnalysedText text) {
    Matcher matcher = OPENING.matcher(text.words(sentence.span()));
    return sentence.span().begin() + (matcher.find() ? matcher.end() : 0);
  }
}
