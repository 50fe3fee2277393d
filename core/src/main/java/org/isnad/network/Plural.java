package org.isnad.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.base.Line;

/**
 * Whether a verb after these words is plural, by the noun that they are built on: 'his closest
 * aides', 'the leaders of the front', 'Karim and Omar'. Names count as singular unless they end in
 * a word for many ({@code many.txt}).
 */
public final class Plural {
  private static final Set<String> MANY = Line.words(Plural.class, "many.txt");

  /** Words that end the noun phrase proper. */
  private static final Set<String> AFTER =
      Set.of(
          ("of in on at for to from with by near under against over about who that which whose"
                  + " where close familiar linked receiving operating associated affiliated loyal"
                  + " including such represented responsible bearing backed")
              .split(" "));

  private Plural() {}

  public static boolean is(String words) {
    String phrase = words.strip();
    if (phrase.isEmpty()) {
      return false;
    }
    List<String> before = before(phrase);
    boolean joined = before.contains("and") && before.indexOf("and") > 0;
    return joined || isMany(before.getLast());
  }

  private static List<String> before(String phrase) {
    String core = phrase.replaceAll("\\s*\\[.*", "").replaceAll("[\"“”]", "").split(",", -1)[0];
    String[] words = core.strip().split("\\s+");
    int end = 0;
    while (end < words.length && (end == 0 || !AFTER.contains(words[end]))) {
      end++;
    }
    return List.of(words).subList(0, Math.max(end, 1));
  }

  private static boolean isMany(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    boolean name = !noun.equals(lower);
    boolean ending =
        lower.length() > 3 && lower.endsWith("s") && !lower.matches(".*(?:ss|us|is|['’]s)");
    return MANY.contains(lower) || (name ? lower.endsWith("ans") : ending);
  }
}
