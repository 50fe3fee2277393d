package org.isnad.claim.frame;

import java.util.List;
import java.util.Set;
import org.isnad.base.Line;

/**
 * The words that evoke a frame: {@code break/v +away}, {@code take/v =order}, {@code command/n
 * <under}, {@code wing/n ~armed}.
 *
 * @param lemma of the main word
 * @param pos its word class
 * @param particles words that must hang on it as particles or adverbs
 * @param objects nouns one of which must be its object; empty where none is asked
 * @param under prepositions one of which must govern it; empty where none is asked
 * @param modifiers words one of which must stand before it; empty where none is asked
 * @param infinitive whether it must have a clause with 'to': {@code tell/v >to}
 */
public record Trigger(
    String lemma,
    Pos pos,
    Set<String> particles,
    Set<String> objects,
    Set<String> under,
    Set<String> modifiers,
    boolean infinitive) {

  /** Word classes. */
  public enum Pos {
    VERB("v"),
    NOUN("n"),
    ADJECTIVE("a");

    private final String letter;

    Pos(String letter) {
      this.letter = letter;
    }
  }

  public Trigger {
    particles = Set.copyOf(particles);
    objects = Set.copyOf(objects);
    under = Set.copyOf(under);
    modifiers = Set.copyOf(modifiers);
  }

  /** How many words are asked for: the more, the more it tells. */
  public int words() {
    return 1
        + particles.size()
        + (objects.isEmpty() ? 0 : 1)
        + (under.isEmpty() ? 0 : 1)
        + (modifiers.isEmpty() ? 0 : 1)
        + (infinitive ? 1 : 0);
  }

  static Trigger parse(String text, Line line) {
    List<String> words = List.of(text.strip().split("\\s+"));
    String[] main = words.getFirst().split("/", -1);
    if (main.length != 2) {
      throw line.wrong("'" + words.getFirst() + "' has no word class", "write it as lead/v");
    }
    List<String> rest = words.subList(1, words.size());
    for (String word : rest) {
      if ("+=<~>".indexOf(word.charAt(0)) < 0) {
        throw line.wrong("'" + word + "' has no sign", "put + = < ~ or > before it");
      }
    }
    return new Trigger(
        main[0],
        pos(main[1], line),
        all(rest, '+'),
        all(rest, '='),
        all(rest, '<'),
        all(rest, '~'),
        !all(rest, '>').isEmpty());
  }

  private static Pos pos(String letter, Line line) {
    for (Pos pos : Pos.values()) {
      if (pos.letter.equals(letter)) {
        return pos;
      }
    }
    throw line.wrong("no word class '" + letter + "'", "write v, n or a");
  }

  private static Set<String> all(List<String> words, char sign) {
    return Set.copyOf(
        words.stream()
            .filter(word -> word.charAt(0) == sign)
            .flatMap(word -> List.of(word.substring(1).split(",")).stream())
            .distinct()
            .toList());
  }
}
