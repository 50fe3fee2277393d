package org.isnad.claim.shallow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.ArabicScript;
import org.isnad.passage.Sentence;

/**
 * A sentence as its patterns see it.
 *
 * @param words the tokens, normalised
 * @param mentions those in the sentence
 */
record Words(Sentence sentence, List<String> words, List<Mention> mentions) {
  static final String PERSIAN = "fa";
  private static final Set<String> ENDS =
      Set.of(".", "\u060c", ",", "\u061b", ";", "!", "\u061f", "?", ":");
  private static final Set<String> COMMAS = Set.of("\u060c", ",");
  private static final Set<String> QUOTES =
      Set.of("\u00ab", "\u00bb", "\"", "\u201c", "\u201d", "(", ")");
  private static final Set<String> AND = Set.of("\u0648", "\u0641");

  static Words of(Sentence sentence, List<Mention> all) {
    return new Words(
        sentence,
        sentence.tokens().stream().map(t -> ArabicScript.normal(t.text())).toList(),
        all.stream().filter(m -> m.sentence() == sentence.index()).toList());
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  boolean ends(int i) {
    return ENDS.contains(word(i));
  }

  boolean isComma(int i) {
    return COMMAS.contains(word(i));
  }

  /** The name of a person that a comma parts from this mention. */
  Optional<Mention> nameBefore(Mention mention) {
    int comma = mention.first() - 1;
    return comma > 0 && isComma(comma)
        ? mentions.stream()
            .filter(m -> m.end() == comma && m.kind() == ActorKind.PERSON)
            .filter(m -> m.form() == MentionForm.NAME)
            .findFirst()
        : Optional.empty();
  }

  /** Past a quotation mark or bracket that stands here. */
  int afterQuote(int i) {
    return i < size() && QUOTES.contains(word(i)) ? i + 1 : i;
  }

  /** Whether an 'and' is written onto a mention's first word. */
  boolean isJoined(Mention mention) {
    return mention.core().begin() > mention.span().begin()
        && AND.contains(word(mention.first()).substring(0, 1))
        && mention.core().begin() == sentence.token(mention.first()).span().begin() + 1;
  }

  /** The mention that goes on after 'and', written apart or joined. */
  Optional<Mention> alsoAt(int at) {
    int i = afterQuote(at);
    if (i >= size()) {
      return Optional.empty();
    }
    if (AND.contains(word(i)) && i + 1 < size()) {
      return mentionAt(afterQuote(i + 1));
    }
    return mentionAt(i).filter(this::isJoined);
  }

  /** Whether one of these words stands here, in Arabic also behind a joined 'and'. */
  boolean is(int i, Set<String> wanted) {
    String word = word(i);
    boolean joined =
        sentence.language().equals("ar") && word.length() > 2 && AND.contains(word.substring(0, 1));
    return wanted.contains(word) || (joined && wanted.contains(word.substring(1)));
  }

  /** The longest mention that begins here. */
  Optional<Mention> mentionAt(int i) {
    return mentions.stream()
        .filter(m -> m.first() == i)
        .reduce((a, b) -> b.end() > a.end() ? b : a);
  }

  /** The first token from here on that ends the clause. */
  int clauseEnd(int from) {
    int i = from;
    while (i < size() && !ends(i)) {
      i++;
    }
    return i;
  }
}
