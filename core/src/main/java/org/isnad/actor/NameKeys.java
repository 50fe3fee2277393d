package org.isnad.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What equal names are equal by: case, marks, hyphens, a leading article and ways to type. */
public final class NameKeys {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]+");
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|al|el|ال) (?=.)");

  private NameKeys() {}

  /**
   * The folded name: 'The Kata'ib-Hezbollah' becomes 'kata ib hezbollah'; Persian letters become
   * the Arabic ones that they are typed for.
   */
  public static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String words = NOT_WORDS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    String typed = words.replace('ی', 'ي').replace('ى', 'ي').replace('ک', 'ك');
    return ARTICLE.matcher(typed).replaceFirst("");
  }

  /** How many words a folded name has. */
  static int words(String key) {
    return key.isEmpty() ? 0 : 1 + (int) key.chars().filter(c -> c == ' ').count();
  }
}
