package org.isnad.mention;

import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Parts that speak and are set against each other, and that are nobody otherwise: 'one line',
 * 'another' after 'one commander' ({@link SetAgainst}).
 */
final class OpposedParts {
  private final Vocabulary vocabulary;
  private final Speaking speaking;

  OpposedParts(Vocabulary vocabulary, Speaking speaking) {
    this.vocabulary = vocabulary;
    this.speaking = speaking;
  }

  /** What kind of actor the head of a phrase is by that alone; null where it is none. */
  @Nullable ActorKind kind(View view, Token head) {
    if (!speaking.speaks(view, head.index())) {
      return null;
    }
    Token other = SetAgainst.against(view.sentence().tokens(), head).orElse(null);
    if (other == null) {
      return null;
    }
    if (vocabulary.isPartOfBody(head) || vocabulary.isPartOfBody(other)) {
      return ActorKind.COLLECTIVE;
    }
    Head noun = vocabulary.head(view, other.index());
    if (noun == null || noun.is("text") || noun.is("quoted")) {
      return null;
    }
    return Speaking.speaker(noun.kind(Descriptions.isPlural(head)));
  }
}
