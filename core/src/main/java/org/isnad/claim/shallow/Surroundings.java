package org.isnad.claim.shallow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.When;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** What stands around a finding in its sentence: time, place, 'not', 'if'. */
final class Surroundings {
  private static final int PLACE_REACH = 10;
  private static final Set<String> NOT =
      Set.of("\u0644\u0645", "\u0644\u0646", "\u0644\u0627", "\u0645\u0627", "\u0644\u064a\u0633");
  private static final Set<String> IF =
      Set.of("\u0627\u0630\u0627", "\u0644\u0648", "\u0627\u06af\u0631");
  private static final Set<String> SHALL =
      Set.of(
          "\u0633\u0648\u0641",
          "\u062e\u0648\u0627\u0647\u062f",
          "\u062e\u0648\u0627\u0647\u0646\u062f");

  /** Words for 'in' and 'near'. */
  static final Set<String> IN =
      Set.of(
          "\u0641\u064a",
          "\u062f\u0631",
          "\u0642\u0631\u0628",
          "\u062f\u0627\u062e\u0644",
          "\u0646\u0632\u062f\u064a\u0643",
          "\u0634\u0645\u0627\u0644",
          "\u062c\u0646\u0648\u0628");

  private final Words words;
  private final Finding found;

  Surroundings(Words words, Finding found) {
    this.words = words;
    this.found = found;
  }

  /** A 'not' right before the words denies them. */
  Polarity polarity() {
    int at = found.trigger();
    boolean denied = at > 0 && words.is(at - 1, NOT);
    return denied ? Polarity.DENIED : Polarity.ASSERTED;
  }

  Modality modality() {
    for (int i = 0; i < found.first(); i++) {
      if (words.is(i, IF)) {
        return Modality.CONDITIONAL;
      }
    }
    for (int i = Math.max(0, found.trigger() - 1); i < found.end(); i++) {
      if (words.is(i, SHALL)) {
        return Modality.PLANNED;
      }
    }
    return Modality.FACT;
  }

  /** The sentence's only time, else the nearest one in words. */
  @Nullable When when(List<TimeExpression> times) {
    int trigger = words.sentence().token(found.trigger()).span().begin();
    return times.stream()
        .filter(t -> t.when() != null)
        .min(Comparator.comparingInt(t -> Math.abs(t.span().begin() - trigger)))
        .map(TimeExpression::when)
        .orElse(null);
  }

  /** The nearest place that stands after a word for 'in'. */
  Optional<Mention> place() {
    return words.mentions().stream()
        .filter(m -> m.kind() == ActorKind.PLACE || m.kind() == ActorKind.GOVERNMENT)
        .filter(m -> m.first() > 0 && words.is(m.first() - 1, IN))
        .filter(m -> distance(m) <= PLACE_REACH)
        .min(Comparator.comparingInt(this::distance));
  }

  private int distance(Mention mention) {
    return mention.first() >= found.end()
        ? mention.first() - found.end()
        : Math.max(0, found.first() - mention.end());
  }
}
