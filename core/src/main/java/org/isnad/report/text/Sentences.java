package org.isnad.report.text;

/** How a line of text ends and how long it is: what layouts are told by. */
public final class Sentences {
  private static final String ENDS = ".!?…؟۔。！？";
  private static final String CLOSERS = "\"'”’»)]）›“";

  private Sentences() {}

  static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  /** Ends as a sentence does: a full stop or the like, closing quotes and brackets aside. */
  public static boolean isClosed(CharSequence line) {
    int end = line.length();
    while (end > 0
        && (CLOSERS.indexOf(line.charAt(end - 1)) >= 0
            || Paragraphs.isBlank(line.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && isEnd(line.charAt(end - 1));
  }

  /** Ends in the middle of a sentence. */
  static boolean isOpen(CharSequence line) {
    return !isClosed(line) && (line.isEmpty() || line.charAt(line.length() - 1) != ':');
  }

  /** Stretches of characters that are not white space. */
  public static int words(CharSequence text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Paragraphs.isBlank(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** A paragraph that tells something: twenty words or more, ended as a sentence. */
  public static boolean isStory(CharSequence text) {
    return words(text) >= 20 && isClosed(text);
  }
}
