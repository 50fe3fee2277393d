package org.isnad.eval.origins;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A report of the set while it is made.
 *
 * @param published ISO day
 */
record Article(
    String id,
    String outlet,
    String title,
    String published,
    String language,
    List<String> paragraphs) {
  private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n|\\n");

  Article {
    paragraphs = List.copyOf(paragraphs);
  }

  static List<String> paragraphs(String text) {
    return BLANK.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  Article with(String newId, String newOutlet, String newTitle, String day, List<String> text) {
    return new Article(newId, newOutlet, newTitle, day, language, text);
  }

  int words() {
    return paragraphs.stream().mapToInt(p -> p.split("\\s+").length).sum();
  }
}
