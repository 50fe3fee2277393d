package org.isnad.actor.judgement;

/** Words that stand in one field of one line. */
final class Words {
  private Words() {}

  /** Without tabs, breaks and double spaces; refused with this message when nothing is left. */
  static String oneLine(String words, String refusal) {
    String line = oneLine(words);
    if (line.isEmpty()) {
      throw new IllegalArgumentException(refusal);
    }
    return line;
  }

  /** Without tabs, breaks and double spaces; may be empty. */
  static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Cc}\u2028\u2029]+", " ").strip();
  }
}
