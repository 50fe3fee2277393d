package org.isnad.passage;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Acronyms that are written like a small word: where a text spells out 'Islamic State', 'IS' in its
 * mixed-case sentences is a name and no verb. The models are shown an acronym that they know.
 *
 * <pre>a leader fighting IS alongside troops  ->  'IS' is the object of 'fighting'</pre>
 */
final class SmallWordAcronyms {
  /** Each with the expression for its full name. */
  private static final Map<String, Pattern> SMALL =
      Stream.of("IS", "IT", "WHO", "ARE", "AM", "AS", "SO", "NO", "DO", "OR", "TO", "IN")
          .collect(Collectors.toUnmodifiableMap(word -> word, SmallWordAcronyms::fullName));

  /** What the models are shown. */
  private static final String KNOWN = "NATO";

  private final Set<String> spelled;

  private SmallWordAcronyms(Set<String> spelled) {
    this.spelled = spelled;
  }

  /** Those that the text spells out somewhere; none in a text without case. */
  static SmallWordAcronyms of(String text) {
    Set<String> spelled = new HashSet<>();
    if (!CaseRestorer.lacksCase(text)) {
      SMALL.forEach(
          (word, name) -> {
            if (text.contains(word) && name.matcher(text).find()) {
              spelled.add(word);
            }
          });
    }
    return new SmallWordAcronyms(Set.copyOf(spelled));
  }

  /** Capitalised words with these initials, side by side: 'Islamic State'. */
  private static Pattern fullName(String acronym) {
    StringBuilder words = new StringBuilder("\\b");
    for (int i = 0; i < acronym.length(); i++) {
      words.append(i == 0 ? "" : "\\s+(?:of\\s+(?:the\\s+)?)?");
      words.append(acronym.charAt(i)).append("\\p{Ll}{2,}");
    }
    return Pattern.compile(words.append("\\b").toString());
  }

  boolean is(String word) {
    return spelled.contains(word);
  }

  Piece shown(Piece piece) {
    return is(piece.form()) ? piece.withForm(KNOWN) : piece;
  }
}
