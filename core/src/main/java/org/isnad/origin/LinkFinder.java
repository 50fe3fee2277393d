package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.origin.text.LookupKeys;
import org.isnad.origin.text.SignalSets;
import org.isnad.origin.text.Telling;

/**
 * Finds the links among tellings. What it gives depends only on the set of tellings, not on their
 * order. What a case keeps of it is made by {@link GrowingLinks}.
 */
public final class LinkFinder {
  /** Names the rules of finding; another name makes what cases keep of it count no more. */
  public static final String METHOD = "links 4";

  private static final double COPY = 0.85;
  private static final double WRITTEN = 0.35;
  private static final int FEW = 12;
  private static final double LEAST_CONTAINMENT = 0.42;
  private static final double LEAST_OF_ONE_OUTLET = 0.25;
  private static final int AT_A_TIME = 1 << 12;

  private final Runner runner;

  /** Applies a function to many values, on as many threads as it likes; results in their order. */
  public interface Runner {
    /** On the calling thread. */
    Runner HERE =
        new Runner() {
          @Override
          public <T, R> List<R> map(List<T> values, Function<T, R> function) {
            return values.stream().map(function).toList();
          }
        };

    <T, R> List<R> map(List<T> values, Function<T, R> function);
  }

  /** A finder that works on the calling thread. */
  public LinkFinder() {
    this(Runner.HERE);
  }

  /** A finder whose comparisons this runner runs. */
  public LinkFinder(Runner runner) {
    this.runner = runner;
  }

  /** All links, strongest first, ties by ids; what a person judged beats what was compared. */
  public List<Link> find(List<Telling> tellings, List<Judgement> judgements) {
    Set<Id> reports = tellings.stream().map(Telling::report).collect(Collectors.toSet());
    return JudgedLinks.of(find(tellings), reports, judgements);
  }

  /** All links as compared, in no order; the same report given twice is one. */
  public List<Link> find(List<Telling> tellings) {
    SortedMap<Id, Telling> byId = new TreeMap<>();
    tellings.forEach(telling -> byId.putIfAbsent(telling.report(), telling));
    return find(byId.keySet(), id -> Objects.requireNonNull(byId.get(id)));
  }

  /**
   * All links among these reports as compared, in no order. Only what tellings are looked up by is
   * held for all of them.
   *
   * @param source gives the telling of a report; where there are many, it is asked for each once to
   *     look it up, and mostly once more to compare it, from the threads of the runner
   */
  public List<Link> find(Set<Id> reports, Function<Id, Telling> source) {
    Function<Id, Telling> held = new HeldTellings(source);
    List<Id> sorted = reports.stream().sorted().toList();
    Candidates candidates = new Candidates();
    for (int begin = 0; begin < sorted.size(); begin += AT_A_TIME) {
      List<Id> some = sorted.subList(begin, Math.min(sorted.size(), begin + AT_A_TIME));
      runner.map(some, id -> LookupKeys.of(held.apply(id))).forEach(candidates::add);
    }
    List<Link> links = new ArrayList<>();
    new PairComparer(sorted, held, runner)
        .compare(
            candidates.pairs(runner), (one, other, written, found) -> found.ifPresent(links::add));
    return links;
  }

  /**
   * The link between two tellings that were looked up, if they are one.
   *
   * @param one the one with the lower id
   * @param written whether words in a row were shared; if not, enough signals must be
   */
  static Optional<Link> of(Telling one, Telling other, boolean written) {
    return written || alike(one, other) ? compare(one, other) : Optional.empty();
  }

  private static boolean alike(Telling one, Telling other) {
    boolean oneLanguage = one.language().equals(other.language());
    double least = SharedCredit.ofAny(one, other) ? LEAST_OF_ONE_OUTLET : LEAST_CONTAINMENT;
    SignalSets first = one.signals(oneLanguage);
    SignalSets second = other.signals(oneLanguage);
    return one.sharesConceptsWith(other)
        ? first.containment(second) >= least
        : first.withoutConcepts().containment(second.withoutConcepts()) >= least;
  }

  /** The link between two tellings, if they are one; the first must have the lower id. */
  static Optional<Link> compare(Telling one, Telling other) {
    Comparison comparison = Comparison.of(one, other);
    Explanation likeness = Likeness.of(comparison);
    if (likeness.value() < Likeness.ENOUGH) {
      return Optional.empty();
    }
    int credit = Math.max(CreditTo.of(one, other).points(), CreditTo.of(other, one).points());
    return Optional.of(
        new Link(
            one.report(),
            other.report(),
            likeness,
            kind(comparison),
            DirectionFinder.of(comparison),
            comparison.shareOfFirst(),
            comparison.shareOfSecond(),
            comparison.asWrittenOfFirst(),
            comparison.asWrittenOfSecond(),
            credit));
  }

  private static Kind kind(Comparison c) {
    if (!c.oneLanguage()) {
      return Kind.TRANSLATION;
    }
    double most = Math.max(c.writtenOfFirst(), c.writtenOfSecond());
    double least = Math.min(c.writtenOfFirst(), c.writtenOfSecond());
    if (least >= COPY) {
      return Kind.COPY;
    }
    if (most >= COPY) {
      return Kind.TRUNCATION;
    }
    if (most >= WRITTEN || c.shared().longestOwn() >= 2 * FEW) {
      double retold = Math.min(c.retoldOfFirst(), c.retoldOfSecond());
      return retold >= COPY ? Kind.COPY : Kind.EXCERPT;
    }
    boolean marked = c.one().translationMarks() != c.other().translationMarks();
    return marked ? Kind.TRANSLATION : Kind.REWRITE;
  }
}
