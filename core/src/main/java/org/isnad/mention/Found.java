package org.isnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention found in one sentence, before it has its id.
 *
 * @param first index of the first token
 * @param end index after the last
 * @param head index of the token that the parse hangs the phrase on
 * @param coreFirst first token of the core, see {@link Mention#core()}
 * @param coreEnd after its last
 * @param known the vocabulary's entry for the core, if any
 */
record Found(
    int first,
    int end,
    int head,
    MentionForm form,
    ActorKind kind,
    int coreFirst,
    int coreEnd,
    List<String> titles,
    @Nullable Known known) {

  boolean covers(int token) {
    return first <= token && token < end;
  }

  Found withKind(ActorKind other) {
    return new Found(first, end, head, form, other, coreFirst, coreEnd, titles, known);
  }

  Found widened(int newFirst, int newEnd, int newHead) {
    return new Found(newFirst, newEnd, newHead, form, kind, coreFirst, coreEnd, titles, known);
  }
}
