package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what coreference rules ask of it.
 *
 * @param order place among all mentions of the text, from 0
 * @param view its sentence
 * @param core folded words of the core, without articles and particles
 */
record Item(int order, Found found, View view, List<String> core) {
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "and", "in", "al", "el", "de", "la", "s");

  static Item of(int order, Found found, View view) {
    List<String> core = new ArrayList<>();
    boolean whole = found.form() == MentionForm.DESCRIPTION;
    for (int i = found.coreFirst(); i < (whole ? found.end() : found.coreEnd()); i++) {
      String word = view.folded(i);
      if (!word.isEmpty() && !SMALL.contains(view.lower(i))) {
        core.add(withoutArticle(view.lower(i), word));
      }
    }
    return new Item(order, found, view, List.copyOf(core));
  }

  private static String withoutArticle(String lower, String folded) {
    boolean article = lower.startsWith("al-") || lower.startsWith("el-") || lower.startsWith("as-");
    return article && folded.length() > 3 ? folded.substring(2) : folded;
  }

  int sentence() {
    return view.sentence().index();
  }

  Token head() {
    return view.token(found.head());
  }

  String headLemma() {
    return Vocabulary.lemma(head());
  }

  boolean isName() {
    return found.form() == MentionForm.NAME;
  }

  boolean isDescription() {
    return found.form() == MentionForm.DESCRIPTION;
  }

  boolean isPronoun() {
    return found.form() == MentionForm.PRONOUN;
  }

  ActorKind kind() {
    return found.kind();
  }

  boolean isPerson() {
    return found.kind() == ActorKind.PERSON;
  }

  String lastWord() {
    return core.isEmpty() ? "" : core.getLast();
  }

  /** The folded core in one string. */
  String key() {
    return String.join(" ", core);
  }

  /** The article or pronoun that opens the phrase, in lower case; empty where there is none. */
  String determiner() {
    String word = view.lower(found.first());
    Set<String> articles =
        Set.of("the", "a", "an", "this", "these", "that", "those", "some", "another", "other");
    return articles.contains(word) ? word : "";
  }

  boolean isDefinite() {
    return Set.of("the", "this", "these", "that", "those").contains(determiner());
  }

  boolean isPlural() {
    return Descriptions.isPlural(head()) || kind() == ActorKind.COLLECTIVE;
  }

  /** The relation of its head to the rest of the sentence. */
  String role() {
    return head().relation();
  }

  boolean contains(Item other) {
    return view == other.view
        && found.first() <= other.found.first()
        && other.found.end() <= found.end();
  }

  /** The governor of its head, or null. */
  @Nullable Token above() {
    return view.tree().head(head());
  }
}
