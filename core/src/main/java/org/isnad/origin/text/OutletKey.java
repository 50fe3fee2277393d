package org.isnad.origin.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.base.Span;

/**
 * What an outlet's name is compared by across spellings and scripts: a known name of {@code
 * outlet-aliases.tsv}, else the consonants of its telling words.
 *
 * @param value equal for one outlet; empty when the name has no telling word
 */
public record OutletKey(String value) {
  private static final int SHORTEST = 3;
  private static final Set<String> GENERIC =
      Line.ofResource(OutletKey.class, "outlet-words.txt").stream()
          .flatMap(line -> Arrays.stream(line.text().split(" ")))
          .map(OutletKey::folded)
          .collect(Collectors.toSet());
  private static final Map<String, String> ALIASES = aliases();

  /** The key of a name as written. */
  public static OutletKey of(String name) {
    String folded = folded(name);
    String known = ALIASES.get(folded);
    return new OutletKey(known != null ? known : skeletons(name));
  }

  private static Map<String, String> aliases() {
    Map<String, String> all = new HashMap<>();
    for (Line line : Line.ofResource(OutletKey.class, "outlet-aliases.tsv")) {
      String[] names = line.text().split("\\|");
      for (String name : names) {
        all.put(folded(name), folded(names[0]));
      }
    }
    return all;
  }

  private static String folded(String name) {
    return words(name).stream()
        .map(Word::folded)
        .filter(w -> !w.equals("the"))
        .collect(Collectors.joining(" "));
  }

  private static String skeletons(String name) {
    List<Word> telling =
        words(name).stream()
            .filter(w -> !GENERIC.contains(w.folded()) && !Lexicon.isStop(w.folded()))
            .toList();
    List<Word> used = telling.isEmpty() ? words(name) : telling;
    return used.stream()
        .map(w -> w.isArabic() ? Stems.arabicBare(w.folded()) : w.folded())
        .map(w -> w.chars().allMatch(Character::isDigit) ? w : Skeleton.of(w))
        .collect(Collectors.joining());
  }

  private static List<Word> words(String name) {
    return Words.of(name, new Span(0, name.length()));
  }

  /** Whether this key can be told from others at all. */
  public boolean isTelling() {
    return value.length() >= SHORTEST;
  }

  /** Whether both may be one outlet: equal, or one is the begin of the other. */
  public boolean matches(OutletKey other) {
    boolean begins = value.startsWith(other.value) || other.value.startsWith(value);
    int shorter = Math.min(value.length(), other.value.length());
    return isTelling()
        && other.isTelling()
        && (value.equals(other.value) || (begins && shorter > SHORTEST + 1));
  }
}
