package org.isnad.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.Option;

/** Who judges, and why. */
final class JudgeOption {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: the user's name).")
  private String by = System.getProperty("user.name", "somebody");

  @Option(names = "--why", paramLabel = "WORDS", description = "Why.")
  private String why = "";

  String by() {
    return by;
  }

  String why() {
    return why;
  }

  /** To the millisecond, as the ledger keeps it. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
