package org.isnad.app;

import java.time.LocalDate;
import java.util.Set;
import org.isnad.network.Casebook;
import org.isnad.network.Lens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to look through, but for sources that are left out. */
final class KnowledgeOptions {
  @Option(
      names = "--known-by",
      paramLabel = "DATE",
      description = "Only what reports of this day or before say.")
  private @Nullable LocalDate knownBy;

  @Option(
      names = "--min-origins",
      paramLabel = "N",
      description = "So many different tellings must say so (default: ${DEFAULT-VALUE}).")
  private int minOrigins = 1;

  @Option(
      names = "--reach",
      paramLabel = "DAYS",
      description =
          "For so long before and after it is seen a tie is assumed to hold (default:"
              + " ${DEFAULT-VALUE}).")
  private int reach = Lens.YEAR;

  /** Refuses to leave out what is not there: the network would be another than the one meant. */
  Lens lens(@Nullable LocalDate on, Set<String> without, Casebook book) {
    for (String name : without) {
      if (!Sources.has(name, book)) {
        throw new Refused(
            "No outlet and no voice is called " + name + Sources.like(name, book) + ".");
      }
    }
    return lens(on, without);
  }

  private Lens lens(@Nullable LocalDate on, Set<String> without) {
    if (minOrigins < 1 || reach < 0) {
      throw new Refused("--min-origins is at least 1, and --reach at least 0.");
    }
    return new Lens(on, knownBy, minOrigins, without, reach);
  }
}
