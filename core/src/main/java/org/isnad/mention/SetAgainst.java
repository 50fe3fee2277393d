package org.isnad.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.passage.Token;

/**
 * Parts of one whole that a sentence sets against each other: 'one current denies it, another
 * current claims it', 'one of its wings ..., the other ...', 'some commanders ..., others ...'. The
 * words for it are in {@code set-against.tsv}.
 */
public final class SetAgainst {
  private static final String ONE = "one";

  /** So far before its noun such a word stands: 'one small hardline wing'. */
  private static final int FARTHEST = 4;

  /** Of what stands before a noun and belongs to it. */
  private static final Set<String> BEFORE_NOUN =
      Set.of("det", "predet", "nmod", "compound", "poss", "qmod", "advmod", "npadvmod");

  /** Opens what is told of a noun: 'of the party'; not what is picked out: 'of its wings'. */
  private static final Pattern MORE = Pattern.compile("(?<=\\p{L}) (?:of|in|from|within) .*");

  /** What may stand before the others, by what stands before the first. */
  private static final Map<String, Set<String>> PAIRS = pairs();

  private static final Set<String> WORDS =
      Stream.concat(PAIRS.keySet().stream(), PAIRS.values().stream().flatMap(Set::stream))
          .collect(Collectors.toUnmodifiableSet());

  private SetAgainst() {}

  private static Map<String, Set<String>> pairs() {
    Map<String, Set<String>> pairs = new HashMap<>();
    Lines.cells("set-against.tsv", 2)
        .forEach(cells -> pairs.put(cells.getFirst(), Set.copyOf(Lines.forms(cells.get(1)))));
    return Map.copyOf(pairs);
  }

  /**
   * One of the parts.
   *
   * @param word that sets it against others: 'one', 'a second'
   * @param noun what it is one of, singular in lower case; empty where that is left to the other
   *     part, as in 'another denied it'
   */
  public record Side(String word, String noun) {
    /** Whether both are parts of one whole, set against each other. */
    public boolean isAgainst(Side other) {
      boolean words = isFirst(word, other.word) || isFirst(other.word, word);
      boolean left = noun.isEmpty() != other.noun.isEmpty();
      return words && (left || (noun.equals(other.noun) && !noun.isEmpty()));
    }

    /** Whether it is a single part: 'another wing', unlike 'some commanders'. */
    public boolean isOne() {
      return word.equals(ONE) || isFirst(ONE, word);
    }

    private static boolean isFirst(String word, String other) {
      return PAIRS.getOrDefault(word, Set.of()).contains(other);
    }
  }

  /** Whether a phrase is one of such parts, by its head. */
  public static boolean is(List<Token> sentence, Token head) {
    return against(sentence, head).isPresent();
  }

  /**
   * The head of the part that a phrase is set against.
   *
   * @param sentence all its tokens, the head among them
   */
  static Optional<Token> against(List<Token> sentence, Token head) {
    return side(sentence, head)
        .flatMap(
            side ->
                sentence.stream()
                    .filter(other -> other.index() != head.index())
                    .filter(o -> side(sentence, o).filter(side::isAgainst).isPresent())
                    .findFirst());
  }

  /** Of a phrase, by its head: a noun, or the word itself where it stands for one. */
  private static Optional<Side> side(List<Token> sentence, Token head) {
    if (BEFORE_NOUN.contains(head.relation())) {
      return Optional.empty();
    }
    Optional<String> own = word(sentence, head.index());
    if (own.isPresent()) {
      return Optional.of(new Side(own.get(), ofWhat(sentence, head)));
    }
    for (int at = head.index() - 1; at >= 0 && head.index() - at <= FARTHEST; at--) {
      Optional<String> before = word(sentence, at);
      if (before.isPresent()) {
        return before.map(word -> new Side(word, Vocabulary.lemma(head)));
      }
      if (!isBetween(sentence.get(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isBetween(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("VBN");
  }

  /** The word that ends at a token, with its article where that belongs to it. */
  private static Optional<String> word(List<Token> sentence, int at) {
    String one = lower(sentence.get(at));
    String two = at == 0 ? one : lower(sentence.get(at - 1)) + " " + one;
    return Stream.of(two, one).filter(WORDS::contains).findFirst();
  }

  /** 'wing' in 'one of its wings'; empty where nothing is told. */
  private static String ofWhat(List<Token> sentence, Token head) {
    return sentence.stream()
        .filter(t -> t.relation().equals("pobj") && t.head() >= 0)
        .filter(t -> sentence.get(t.head()).head() == head.index())
        .filter(t -> lower(sentence.get(t.head())).equals("of"))
        .map(Vocabulary::lemma)
        .findFirst()
        .orElse("");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** The part that a phrase tells by its words alone, where they are of this form. */
  public static Optional<Side> told(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT).strip();
    return WORDS.stream()
        .filter(word -> lower.equals(word) || lower.startsWith(word + " "))
        .max(Comparator.comparingInt(String::length))
        .map(word -> new Side(word, noun(lower.substring(word.length()))));
  }

  /** The last word of the phrase, without what tells whose it is: 'wing' of 'wing of the party'. */
  private static String noun(String rest) {
    String phrase = MORE.matcher(rest).replaceFirst("");
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    return last.endsWith("s") && !last.endsWith("ss") ? Vocabulary.singular(last) : last;
  }
}
