package org.isnad.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.passage.Sentence;

/** Counts outcomes. One tally an outcome, made where it arose; sums are kept by one thread. */
final class Tally {
  private long read;
  private long known;
  private long unread;
  private long sentences;
  private long tokens;
  private long mentions;
  private final Map<String, Long> claims = new HashMap<>();
  private final Map<ProblemKind, Long> problems = new EnumMap<>(ProblemKind.class);
  private final Map<String, Long> passedOver = new HashMap<>();

  static Tally of(Outcome outcome) {
    Tally tally = new Tally();
    switch (outcome) {
      case Outcome.Read done -> tally.count(done.reading());
      case Outcome.Known known -> tally.known = 1;
      case Outcome.Unread unread -> {
        tally.unread = 1;
        tally.count(unread.problem());
      }
      case Outcome.Failed failed -> tally.count(failed.problem());
    }
    return tally;
  }

  private void count(Reading reading) {
    read = 1;
    sentences = reading.text().sentences().size();
    tokens = reading.text().sentences().stream().mapToLong(Sentence::size).sum();
    mentions = reading.mentions().all().size();
    for (Claim claim : reading.claims().all()) {
      claims.merge(Slots.of(claim).kind(), 1L, Long::sum);
    }
    reading.claims().passedOver().forEach((why, n) -> passedOver.merge(why, (long) n, Long::sum));
    reading.text().problems().forEach(this::count);
  }

  private void count(Problem problem) {
    problems.merge(problem.kind(), 1L, Long::sum);
  }

  void add(Tally other) {
    read += other.read;
    known += other.known;
    unread += other.unread;
    sentences += other.sentences;
    tokens += other.tokens;
    mentions += other.mentions;
    other.claims.forEach((kind, n) -> claims.merge(kind, n, Long::sum));
    other.problems.forEach((kind, n) -> problems.merge(kind, n, Long::sum));
    other.passedOver.forEach((why, n) -> passedOver.merge(why, n, Long::sum));
  }

  RunSummary summary(Duration time) {
    return new RunSummary(
        read, known, unread, sentences, tokens, mentions, claims, problems, passedOver, time);
  }
}
