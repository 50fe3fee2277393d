package org.isnad.passage;

import org.isnad.base.Span;

/**
 * One token.
 *
 * @param index position in its sentence, from 0
 * @param span in the report's text
 * @param text the words as written
 * @param form as a mixed-case text with straight quotes would write it; differs from the text in
 *     passages all in capitals or in small letters
 * @param lemma lower-case dictionary form; for names the form
 * @param tag Penn Treebank part of speech; empty when not tagged
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC (the four CoNLL-2003 classes) or O
 * @param head index of its governor in the sentence, {@link #ROOT} or {@link #NOT_PARSED}
 * @param relation label of the arc to the head; see docs/parse.md
 */
public record Token(
    int index,
    Span span,
    String text,
    String form,
    String lemma,
    String tag,
    String entity,
    int head,
    String relation) {
  public static final int ROOT = -1;
  public static final int NOT_PARSED = -2;

  /** A token whose form is its text. */
  public Token(
      int index,
      Span span,
      String text,
      String lemma,
      String tag,
      String entity,
      int head,
      String relation) {
    this(index, span, text, text, lemma, tag, entity, head, relation);
  }

  /** This token hanging elsewhere. */
  public Token with(int otherHead, String otherRelation) {
    return new Token(index, span, text, form, lemma, tag, entity, otherHead, otherRelation);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }
}
