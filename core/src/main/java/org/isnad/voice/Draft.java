package org.isnad.voice;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.voice.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in the making: before nesting, speakers and ids.
 *
 * @param sourceHead index in the cue's sentence of the token that heads the source; -1 where there
 *     is none or it is elsewhere
 * @param cueHead index of the token that the cue rests on; -1 where it is punctuation only
 * @param direct whether the content is a quotation
 */
record Draft(
    int sentence,
    @Nullable Span source,
    int sourceHead,
    Span cue,
    int cueHead,
    List<Span> content,
    @Nullable Span recipient,
    Stance stance,
    boolean direct,
    String rule,
    double prior) {
  Draft {
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> spans) {
    return new Draft(
        sentence, source, sourceHead, cue, cueHead, spans, recipient, stance, direct, rule, prior);
  }

  /** Whether a span lies in the content. */
  boolean holds(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }
}
