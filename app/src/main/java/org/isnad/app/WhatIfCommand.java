package org.isnad.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.isnad.app.whatif.Trial;
import org.isnad.app.whatif.TrialJson;
import org.isnad.app.whatif.TrialText;
import org.isnad.finding.Seen;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Network;
import org.isnad.network.Part;
import org.isnad.network.View;
import org.isnad.pipeline.Casebooks;
import org.isnad.store.Ledger;
import org.isnad.whatif.Cast;
import org.isnad.whatif.Parameter;
import org.isnad.whatif.Parameters;
import org.isnad.whatif.Sensitivity;
import org.isnad.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the model of principals and factions. */
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    description =
        "A model, not evidence: who orders and who obeys in the network of a day, with and without"
            + " one actor, run many times. Says how much it hangs on each assumption and what the"
            + " case really tells of the same days. Writes nothing into the case.")
final class WhatIfCommand implements Callable<Integer> {
  /** How the model's results come out. */
  enum Format {
    TEXT,
    JSON
  }

  private static final int DAYS = 60;
  private static final int RUNS = 1000;
  private static final int ALONE = 5;

  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      required = true,
      description = "The day of the loss; the model runs on the network of the day before.")
  private LocalDate on = LocalDate.EPOCH;

  @Option(names = "--without", paramLabel = "ACTOR", description = "Who is lost on that day.")
  private @Nullable String actor;

  @Option(
      names = "--without-source",
      paramLabel = "SOURCE",
      description = "Leave out what goes through this outlet or voice; may be given again.")
  private Set<String> sources = new TreeSet<>();

  @Option(names = "--seed", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(names = "--runs", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int runs = RUNS;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Days before and after the loss (default: ${DEFAULT-VALUE}).")
  private int days = DAYS;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Another value for a parameter; may be given again.")
  private Map<String, Double> settings = new LinkedHashMap<>();

  @Option(names = "--no-sweep", description = "Leave out how much hangs on each parameter.")
  private boolean noSweep;

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Format format = Format.TEXT;

  WhatIfCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (runs < 1 || days < 1) {
      throw new Refused("--runs and --days are at least 1.");
    }
    Parameters parameters = parameters();
    try (Ledger ledger = caseOption.open()) {
      Trial trial = trial(Casebooks.histories(ledger, screen::tell), ledger.joinings(), parameters);
      switch (format) {
        case TEXT -> screen.out().print(TrialText.of(trial, screen.width()));
        case JSON -> TrialJson.write(trial, screen.out());
      }
    }
    return Main.FINE;
  }

  private Trial trial(Histories histories, Joinings joinings, Parameters parameters) {
    Casebook book = histories.book();
    int lost = actor == null ? Part.NOBODY : Called.one(book, actor).index();
    Lens lens = knowledge.lens(WhatIf.dayBefore(on), sources, book);
    Network network = Network.through(lens, histories, joinings);
    Cast cast = WhatIf.cast(network, new View(histories, lens, joinings), lost);
    WhatIf model = new WhatIf(cast, seed, runs, days);
    return new Trial(
        book,
        on,
        lost,
        model,
        parameters,
        model.run(parameters),
        noSweep ? null : Sensitivity.of(model, parameters, Math.max(1, runs / ALONE)),
        Seen.of(histories, lens, joinings, on.minusDays(days), WhatIf.dayBefore(on)),
        Seen.of(histories, lens, joinings, on, on.plusDays(days - 1L)));
  }

  private Parameters parameters() {
    Parameters parameters = Parameters.usual();
    for (Map.Entry<String, Double> one : settings.entrySet()) {
      try {
        Parameter parameter = Parameter.valueOf(one.getKey().toUpperCase(Locale.ROOT));
        parameters = parameters.with(parameter, one.getValue());
      } catch (IllegalArgumentException e) {
        throw new Refused(
            "--set %s=%s: %s. 'isnad what-if' lists the parameters."
                .formatted(one.getKey(), one.getValue(), e.getMessage()));
      }
    }
    return parameters;
  }
}
