package org.isnad.pipeline;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.base.ProblemKind;

/**
 * What a run did; every problem is counted.
 *
 * @param read reports that were read
 * @param known reports that were there already
 * @param unread reports on which a stage failed
 * @param sentences in the reports that were read
 * @param tokens in the reports that were read
 * @param mentions that were found
 * @param claims by kind
 * @param problems by kind
 * @param passedOver sentences that held a trigger and gave no claim, by reason
 * @param time since the run began
 */
public record RunSummary(
    long read,
    long known,
    long unread,
    long sentences,
    long tokens,
    long mentions,
    Map<String, Long> claims,
    Map<ProblemKind, Long> problems,
    Map<String, Long> passedOver,
    Duration time) {
  public RunSummary {
    claims = new TreeMap<>(claims);
    problems = new TreeMap<>(problems);
    passedOver = new TreeMap<>(passedOver);
  }

  public long reports() {
    return read + known + unread;
  }

  public long claimCount() {
    return sum(claims);
  }

  public long problemCount() {
    return sum(problems);
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Lines for a person. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%d reports: %d read, %d known already, %d not read; %.1f s%n",
            reports(),
            read,
            known,
            unread,
            time.toMillis() / 1000.0));
    out.append(
        String.format(
            Locale.ROOT, "%d sentences, %d tokens, %d mentions%n", sentences, tokens, mentions));
    out.append(line("claims", claimCount(), claims));
    out.append(line("sentences passed over", sum(passedOver), passedOver));
    out.append(line("problems", problemCount(), problems));
    return out.toString();
  }

  private static String line(String what, long total, Map<?, Long> counts) {
    String parts =
        counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().toString().toLowerCase(Locale.ROOT))
            .map(s -> s.replace('_', ' '))
            .collect(Collectors.joining(", "));
    return total + " " + what + (parts.isEmpty() ? "" : ": " + parts) + System.lineSeparator();
  }
}
