package org.isnad.voice;

import java.util.Comparator;
import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.mention.Mention;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Quotation;
import org.isnad.voice.Attribution.Manner;
import org.jspecify.annotations.Nullable;

/** Drafts to attributions: ids, speakers, manner, and which lies in whose content. */
final class Nesting {
  private final AnalysedText text;
  private final List<Draft> drafts;
  private final List<Quotation> quotations;
  private final Speakers speakers;

  private Nesting(
      AnalysedText text, List<Draft> drafts, List<Quotation> quotations, Speakers speakers) {
    this.text = text;
    this.drafts =
        drafts.stream()
            .sorted(Comparator.comparing(Draft::cue).thenComparing(Draft::rule))
            .toList();
    this.quotations = quotations;
    this.speakers = speakers;
  }

  static List<Attribution> of(
      AnalysedText text, List<Draft> drafts, List<Quotation> quotations, Speakers speakers) {
    Nesting nesting = new Nesting(text, drafts, quotations, speakers);
    return nesting.drafts.stream().map(nesting::attribution).toList();
  }

  /** The smallest content that holds the cue. */
  private @Nullable Draft parent(Draft draft) {
    return drafts.stream()
        .filter(other -> !other.equals(draft) && other.holds(draft.cue()))
        .filter(other -> !draft.holds(other.cue()))
        .min(Comparator.comparingInt(Nesting::length))
        .orElse(null);
  }

  private static int length(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }

  private Id id(Draft draft) {
    return Id.of("attribution", text.report().id(), draft.cue(), draft.content());
  }

  private Attribution attribution(Draft draft) {
    Draft parent = parent(draft);
    Mention speaker = speakers.mention(draft);
    return new Attribution(
        id(draft),
        draft.sentence(),
        draft.source(),
        speaker == null ? null : speaker.id(),
        List.of(draft.cue()),
        draft.content(),
        manner(draft),
        draft.stance(),
        parent == null ? null : id(parent),
        draft.recipient(),
        speakers.isAnonymous(draft),
        draft.rule(),
        Confidence.of(draft.prior(), "how often words so built are an attribution"));
  }

  /** Direct when all is in quotation marks, mixed when some is. */
  private Manner manner(Draft draft) {
    boolean some =
        draft.content().stream()
            .anyMatch(c -> quotations.stream().anyMatch(q -> q.span().overlaps(c)));
    boolean all =
        draft.content().stream()
            .allMatch(c -> quotations.stream().anyMatch(q -> q.span().contains(c)));
    return all ? Manner.DIRECT : some ? Manner.MIXED : Manner.INDIRECT;
  }
}
