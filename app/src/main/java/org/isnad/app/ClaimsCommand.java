package org.isnad.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.app.view.ClaimLine;
import org.isnad.app.view.DamageWords;
import org.isnad.app.view.Names;
import org.isnad.base.When;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.origin.Corroboration;
import org.isnad.origin.Corroborations;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.store.Ledger;
import org.isnad.store.ReportReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists claims. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description =
        "Lists claims, one a line: id, kind, date, what is said, who says so,"
            + " how many tellings stand behind it.")
class ClaimsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Option(
      names = "--kind",
      description = "Only this kind (relation, event, order, ...) or type (leads, attack, ...).")
  private @Nullable String kind;

  @Option(names = "--actor", description = "Only those that name this, or part of it.")
  private @Nullable String actor;

  @Option(names = "--on", paramLabel = "DATE", description = "Only what is said of this day.")
  private @Nullable LocalDate on;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  private int shown;

  ClaimsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      CaseOrigins all = CaseOrigins.of(ledger, whosWho.whosWho());
      Corroborations behind = all.corroborations();
      ledger.eachReading(reading -> list(reading, behind, all));
    }
    if (shown == 0) {
      screen.err().println("No such claims.");
    }
    return Main.FINE;
  }

  private void list(ReportReading reading, Corroborations behind, CaseOrigins all) {
    Names names = new Names(reading);
    for (Claim claim : reading.claims().all()) {
      if (shown < limit && isWanted(claim, names)) {
        shown++;
        String origins = behind.of(claim.basis().id()).map(Corroboration::words).orElse("");
        String damage = DamageWords.of(all, claim);
        screen.out().println(ClaimLine.of(claim, names, origins, damage, screen.width()));
      }
    }
  }

  private boolean isWanted(Claim claim, Names names) {
    Slots slots = Slots.of(claim);
    return isOfKind(slots) && speaksOf(slots, names) && isOn(claim.basis().when());
  }

  /** Whether a claim of this shape belongs to the list. */
  boolean isOfKind(Slots slots) {
    return kind == null || kind.equals(slots.kind()) || kind.equals(slots.type());
  }

  private boolean speaksOf(Slots slots, Names names) {
    if (actor == null) {
      return true;
    }
    String wanted = actor.toLowerCase(Locale.ROOT);
    return slots.arguments().anyMatch(a -> names.of(a).toLowerCase(Locale.ROOT).contains(wanted));
  }

  private boolean isOn(@Nullable When when) {
    return on == null || (when != null && when.overlaps(When.day(on)));
  }
}
