package org.isnad.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.passage.AnalysedText;
import org.isnad.voice.Attribution.Manner;
import org.jspecify.annotations.Nullable;

/** Drafts to attributions: ids, and which lies in whose content. */
final class Nesting {
  private Nesting() {}

  static List<Attribution> of(AnalysedText text, List<Draft> drafts) {
    List<Draft> ordered =
        drafts.stream()
            .sorted(Comparator.comparing(Draft::cue).thenComparing(Draft::rule))
            .toList();
    List<Attribution> out = new ArrayList<>();
    for (Draft draft : ordered) {
      Draft parent = parent(draft, ordered);
      out.add(attribution(text, draft, parent == null ? null : id(text, parent)));
    }
    return out;
  }

  /** The smallest content that holds the cue. */
  private static @Nullable Draft parent(Draft draft, List<Draft> all) {
    return all.stream()
        .filter(other -> !other.equals(draft) && other.holds(draft.cue()))
        .filter(other -> !draft.holds(other.cue()))
        .min(Comparator.comparingInt(Nesting::length))
        .orElse(null);
  }

  private static int length(Draft draft) {
    return draft.content().stream().mapToInt(Span::length).sum();
  }

  private static Id id(AnalysedText text, Draft draft) {
    return Id.of("attribution", text.report().id(), draft.cue(), draft.content());
  }

  private static Attribution attribution(AnalysedText text, Draft draft, @Nullable Id parent) {
    return new Attribution(
        id(text, draft),
        draft.sentence(),
        draft.source(),
        null,
        List.of(draft.cue()),
        draft.content(),
        Manner.INDIRECT,
        draft.stance(),
        parent,
        draft.recipient(),
        draft.source() == null,
        draft.rule(),
        Confidence.of(draft.prior(), "how often words so built are an attribution"));
  }
}
