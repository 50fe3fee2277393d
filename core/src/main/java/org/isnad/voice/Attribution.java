package org.isnad.voice;

import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is said to say, think or want something: source, cue, content (after PolNeAR; Newell et
 * al. 2018).
 *
 * @param id hash of the report's id, cue and content
 * @param sentence index of the sentence of the cue
 * @param source the words that name the speaker; null when nobody is named ('it was reported')
 * @param sourceMention the mention of the speaker, if one was found at those words (or, for a
 *     speaker in a sentence before, there)
 * @param cue the words of saying, in order
 * @param content what is said, in order; several when the cue stands in the middle or the quotation
 *     goes on in further sentences
 * @param manner how it is said
 * @param stance what the speaker does with the content
 * @param parent the attribution in whose content this one lies
 * @param recipient the words that name whom it is told to ('told MEE'), if any
 * @param anonymous whether the speaker has no name ('sources', 'an official who ...') or is not
 *     told
 * @param rule the rule that read it
 */
public record Attribution(
    Id id,
    int sentence,
    @Nullable Span source,
    @Nullable Id sourceMention,
    List<Span> cue,
    List<Span> content,
    Manner manner,
    Stance stance,
    @Nullable Id parent,
    @Nullable Span recipient,
    boolean anonymous,
    String rule,
    Confidence confidence) {
  public Attribution {
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** How something is said. */
  public enum Manner {
    DIRECT,
    INDIRECT,
    /** Partly in quotation marks. */
    MIXED
  }

  /** What a speaker does with a content. */
  public enum Stance {
    ASSERTS,
    DENIES,
    DOUBTS,
    /** Orders, urges, calls for, recommends. */
    DIRECTS,
    /** Accuses, blames, suspects. */
    ACCUSES,
    /** Wants, plans, hopes: a state, not a speech. */
    INTENDS,
    /** Threatens, vows, promises. */
    COMMITS,
    ASKS,
    /** Thinks, believes, fears: a state, not a speech. */
    THINKS,
    /** Knows, sees, finds out: the text itself grants the content. */
    KNOWS,
    /** Condemns, praises, mocks: says good or ill of a thing, and of it nothing else. */
    JUDGES,
    /** Supports, opposes, likes: an attitude that need not be said. */
    HOLDS,
    /** Rules, approves, appoints, grants: the act lies in the saying. */
    DECIDES,
    /** 'did not confirm', 'declined to say', 'no comment': neither a claim nor a denial. */
    WITHHOLDS;

    /** Whether the text reports an utterance or a belief, not a wish, a feeling or a silence. */
    public boolean isTelling() {
      return switch (this) {
        case ASSERTS, DENIES, DOUBTS, DIRECTS, ACCUSES, COMMITS, ASKS, THINKS, JUDGES -> true;
        case INTENDS, KNOWS, HOLDS, DECIDES, WITHHOLDS -> false;
      };
    }

    /** Whether the speaker puts the content forward as a statement, an instruction or a thought. */
    public boolean voicesContent() {
      return switch (this) {
        case ASSERTS, DENIES, DOUBTS, DIRECTS, ACCUSES, INTENDS, COMMITS, ASKS, THINKS -> true;
        case KNOWS, JUDGES, HOLDS, DECIDES, WITHHOLDS -> false;
      };
    }
  }

  /** Whether a position in the text is part of what is said. */
  public boolean holds(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }
}
