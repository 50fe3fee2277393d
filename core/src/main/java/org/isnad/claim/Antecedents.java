package org.isnad.claim;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Explanation;
import org.isnad.base.When;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which of the happenings told before is meant by 'the attack', 'the killings', or by words that
 * name none: one that is told nearby, of the sort that the noun tells, one for a singular and
 * several for a plural; and rather the one that the report is about.
 */
final class Antecedents {
  /** Sentences within which a happening is still spoken of. */
  private static final int REACH = 4;

  private static final double LEAST = 0.3;
  private static final int LONG = 31;

  /** Nouns that fit only some types; any other noun fits all. */
  private static final Map<String, Set<EventType>> SORTS =
      Map.of(
          "kidnapping", Set.of(EventType.KIDNAPPING),
          "abduction", Set.of(EventType.KIDNAPPING),
          "killing", Set.of(EventType.KILLING, EventType.DEATH),
          "murder", Set.of(EventType.KILLING, EventType.DEATH),
          "assassination", Set.of(EventType.KILLING, EventType.DEATH),
          "massacre", Set.of(EventType.KILLING, EventType.DEATH),
          "clash", Set.of(EventType.CLASH),
          "airstrike", Set.of(EventType.AIRSTRIKE));

  private Antecedents() {}

  /**
   * The best of some happenings.
   *
   * @param noun that points; null where the words name no deed
   * @param far whether it may be told further back
   */
  static Optional<Pointing.Found> of(
      @Nullable Token noun, int sentence, boolean far, List<Incidents.Draft> drafts) {
    Incidents.Draft main = main(drafts);
    return drafts.stream()
        .map(draft -> new Pointing.Found(draft, fit(noun, sentence, far, draft, draft == main)))
        .filter(found -> found.why().value() >= LEAST)
        .max(
            Comparator.comparingDouble((Pointing.Found found) -> found.why().value())
                .thenComparingInt(found -> lastBefore(found.draft(), sentence)));
  }

  private static Explanation fit(
      @Nullable Token noun, int sentence, boolean far, Incidents.Draft draft, boolean main) {
    int last = lastBefore(draft, sentence);
    int back = sentence - last;
    if (last < 0 || (back > REACH && !(far && main))) {
      return Explanation.of(0, "not told before, or long ago");
    }
    double near = back > REACH ? 0.35 : 0.7 - 0.05 * back;
    double sort = sort(noun, draft);
    String reason = back > REACH ? "what the report is about" : "the violence told last";
    return Explanation.of(Math.max(0, near + sort), reason);
  }

  private static double sort(@Nullable Token noun, Incidents.Draft draft) {
    if (noun == null) {
      return 0;
    }
    boolean plural = noun.tag().endsWith("S");
    double number = plural == isSeveral(draft) ? 0 : plural ? -0.1 : -0.3;
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    Set<EventType> sorts = SORTS.getOrDefault(lemma, Set.of());
    boolean fits =
        sorts.isEmpty() || draft.accounts.stream().anyMatch(a -> sorts.contains(a.type()));
    boolean same =
        draft.accounts.stream().anyMatch(a -> a.trigger().lemma().equalsIgnoreCase(lemma));
    return number + (same ? 0.1 : fits ? 0 : -0.2);
  }

  /** 'attacks', 'has killed hundreds since May'. */
  private static boolean isSeveral(Incidents.Draft draft) {
    return draft.accounts.stream()
        .allMatch(a -> a.trigger().tag().equals("NNS") || isLong(a.when()));
  }

  private static boolean isLong(@Nullable When when) {
    return when != null
        && when.from() != null
        && (when.until() == null || ChronoUnit.DAYS.between(when.from(), when.until()) > LONG);
  }

  /** The one told in most sentences; of equals the first. */
  private static Incidents.@Nullable Draft main(List<Incidents.Draft> drafts) {
    Incidents.Draft main = null;
    for (Incidents.Draft draft : drafts) {
      main = main == null || sentences(draft) > sentences(main) ? draft : main;
    }
    return main;
  }

  private static long sentences(Incidents.Draft draft) {
    return draft.members.stream().map(m -> m.claim().basis().sentence()).distinct().count();
  }

  private static int lastBefore(Incidents.Draft draft, int sentence) {
    return draft.members.stream()
        .mapToInt(m -> m.claim().basis().sentence())
        .filter(s -> s <= sentence)
        .max()
        .orElse(-1);
  }
}
