package org.isnad.app;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.base.Id;
import org.isnad.network.Joining;
import org.isnad.store.ClaimAddress;
import org.isnad.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records decisions on joining. */
@Command(
    name = "join",
    mixinStandardHelpOptions = true,
    description =
        "Decides that a tie held all the while between two claims of it, that it did not, or takes"
            + " a decision back; without claims lists every decision. Nothing is overwritten.")
final class JoinCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Parameters(
      paramLabel = "CLAIM",
      arity = "0..2",
      description = "Two claims, or their beginnings.")
  private List<String> claims = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
  private @Nullable String by;

  @Option(names = "--because", paramLabel = "TEXT", description = "Why.")
  private String reason = "no reason given";

  @Option(names = "--apart", description = "It did not hold all the while.")
  private boolean apart;

  @Option(names = "--undo", description = "Take back what was decided on these two.")
  private boolean undo;

  JoinCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      if (claims.isEmpty()) {
        ledger.joiningDecisions().forEach(this::tell);
      } else {
        Joining joining = joining(ledger);
        ledger.decide(joining);
        tell(joining);
      }
    }
    return Main.FINE;
  }

  private Joining joining(Ledger ledger) {
    if (claims.size() != 2 || by == null || by.isBlank() || (apart && undo)) {
      throw new Refused("Give two claims, --by NAME, and at most one of --apart and --undo.");
    }
    Id earlier = claim(claims.getFirst(), ledger);
    Id later = claim(claims.getLast(), ledger);
    if (earlier.equals(later)) {
      throw new Refused("Give two different claims.");
    }
    return new Joining(earlier, later, verdict(), by, reason, Instant.now());
  }

  private Joining.Verdict verdict() {
    if (undo) {
      return Joining.Verdict.WITHDRAWN;
    }
    return apart ? Joining.Verdict.APART : Joining.Verdict.JOINED;
  }

  private static Id claim(String beginning, Ledger ledger) {
    List<Id> found =
        ledger.claimsBeginning(beginning).stream().map(ClaimAddress::claim).distinct().toList();
    if (found.size() != 1) {
      throw new Refused(
          found.size() + " claims begin with " + beginning + ". 'isnad claims' lists them.");
    }
    return found.getFirst();
  }

  private void tell(Joining joining) {
    screen
        .out()
        .println(
            "%s  %s and %s: %s, by %s: %s"
                .formatted(
                    joining.recordedAt(),
                    joining.earlier().brief(),
                    joining.later().brief(),
                    joining.verdict().name().toLowerCase(Locale.ROOT),
                    joining.by(),
                    joining.reason()));
  }
}
