package org.isnad.mention;

import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Span;

/**
 * The exact words that name or describe an actor.
 *
 * @param id hash of the report's id and the span
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param span of these tokens in the report's text
 * @param head index of the token that the parse hangs the phrase on
 * @param form how it refers
 * @param kind what sort of actor
 * @param core the words that name it, without titles, posts and articles: 'Ali Khamenei' in
 *     'Supreme Leader Ali Khamenei'; equal to {@code span} where nothing is to be dropped
 * @param titles posts, ranks, honorifics in the same phrase, as written
 */
public record Mention(
    Id id,
    int sentence,
    int first,
    int end,
    Span span,
    int head,
    MentionForm form,
    ActorKind kind,
    Span core,
    List<String> titles) {
  public Mention {
    titles = List.copyOf(titles);
  }

  public static Id idOf(Id report, Span span) {
    return Id.of("mention", report, span.begin(), span.end());
  }

  public boolean covers(int sentenceIndex, int token) {
    return sentence == sentenceIndex && first <= token && token < end;
  }
}
