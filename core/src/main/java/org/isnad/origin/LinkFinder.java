package org.isnad.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.origin.text.Telling;

/**
 * Finds the links among tellings. What it gives depends only on the set of tellings, not on their
 * order; comparisons once made are kept, so that a case that grows only compares what is new. For
 * one thread.
 */
public final class LinkFinder {
  private static final double COPY = 0.85;
  private static final double WRITTEN = 0.35;
  private static final double JUDGED = 10;

  private final Map<Pair, Optional<Link>> known = new HashMap<>();
  private final Runner runner;

  private record Pair(Id one, Id other) {}

  /** Applies a function to many values, on as many threads as it likes; results in their order. */
  public interface Runner {
    <T, R> List<R> map(List<T> values, Function<T, R> function);
  }

  /** A finder that works on the calling thread. */
  public LinkFinder() {
    this(
        new Runner() {
          @Override
          public <T, R> List<R> map(List<T> values, Function<T, R> function) {
            return values.stream().map(function).toList();
          }
        });
  }

  /** A finder whose comparisons this runner runs. */
  public LinkFinder(Runner runner) {
    this.runner = runner;
  }

  /** All links, strongest first, ties by ids; what a person judged beats what was compared. */
  public List<Link> find(List<Telling> tellings, List<Judgement> judgements) {
    List<Telling> sorted = tellings.stream().sorted(Comparator.comparing(Telling::report)).toList();
    List<Link> links = new ArrayList<>();
    List<Candidates.Pair> pairs = Candidates.of(sorted);
    List<Candidates.Pair> unknown =
        pairs.stream().filter(pair -> !known.containsKey(ids(pair, sorted))).toList();
    List<Optional<Link>> compared =
        runner.map(unknown, p -> compare(sorted.get(p.one()), sorted.get(p.other())));
    for (int i = 0; i < unknown.size(); i++) {
      known.put(ids(unknown.get(i), sorted), compared.get(i));
    }
    for (Candidates.Pair pair : pairs) {
      Objects.requireNonNull(known.get(ids(pair, sorted))).ifPresent(links::add);
    }
    links.removeIf(link -> judgements.stream().anyMatch(j -> j.isOf(link.one(), link.other())));
    judgements.stream().flatMap(j -> judged(j, sorted).stream()).distinct().forEach(links::add);
    links.sort(strongestFirst());
    return links;
  }

  private static Pair ids(Candidates.Pair pair, List<Telling> tellings) {
    return new Pair(tellings.get(pair.one()).report(), tellings.get(pair.other()).report());
  }

  private static Optional<Link> judged(Judgement judgement, List<Telling> tellings) {
    boolean held =
        tellings.stream()
                .map(Telling::report)
                .filter(id -> id.equals(judgement.report()) || id.equals(judgement.other()))
                .count()
            == 2;
    return switch (judgement.verdict()) {
      case INDEPENDENT -> Optional.empty();
      case COPY_OF -> held ? Optional.of(judgedCopy(judgement)) : Optional.empty();
    };
  }

  private static Link judgedCopy(Judgement j) {
    String reason = j.by() + " judged it a copy" + (j.note().isEmpty() ? "" : ": " + j.note());
    boolean lower = j.other().compareTo(j.report()) < 0;
    Direction direction = Direction.of(List.of(Explanation.of(lower ? JUDGED : -JUDGED, reason)));
    return new Link(
        lower ? j.other() : j.report(),
        lower ? j.report() : j.other(),
        Explanation.of(1, reason),
        Kind.COPY,
        direction,
        1,
        1,
        1,
        1,
        (int) JUDGED);
  }

  static Comparator<Link> strongestFirst() {
    return Comparator.comparingDouble((Link link) -> -link.likeness().value())
        .thenComparing(Link::one)
        .thenComparing(Link::other);
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

  private static final int FEW = 12;
}
