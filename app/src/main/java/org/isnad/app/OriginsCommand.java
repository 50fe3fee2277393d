package org.isnad.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.app.view.OriginPage;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.origin.Corroboration;
import org.isnad.origin.Judgement;
import org.isnad.origin.Judgement.Verdict;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.Origin;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.store.ClaimAddress;
import org.isnad.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where reports and claims come from, and what a person judges of it. */
@Command(
    name = "origins",
    mixinStandardHelpOptions = true,
    description =
        "Tells which reports go back to one telling, which was first and why; of a report its"
            + " chain, links and damage; of a claim the tellings behind it. With --copy-of or"
            + " --independent-of records your judgement, which beats the score; --undo takes it"
            + " back.")
final class OriginsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Parameters(
      paramLabel = "REPORT|CLAIM",
      arity = "0..1",
      description = "The begin of an id, or a part of a report's path. Without it the whole case.")
  private @Nullable String what;

  @Option(
      names = "--copy-of",
      paramLabel = "REPORT",
      description = "Judge that the report goes back to this one.")
  private @Nullable String copyOf;

  @Option(
      names = "--independent-of",
      paramLabel = "REPORT",
      description = "Judge that the report and this one have origins of their own.")
  private @Nullable String independentOf;

  @Option(names = "--undo", paramLabel = "ID", description = "Take back a judgement.")
  private @Nullable String undo;

  @Option(names = "--judgements", description = "List the judgements, with their ids.")
  private boolean judgements;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: the user's name).")
  private String by = System.getProperty("user.name", "somebody");

  @Option(names = "--why", paramLabel = "WORDS", description = "Why.")
  private String why = "";

  OriginsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      if (judgements) {
        list(ledger);
      } else if (undo != null) {
        undo(ledger, undo);
      } else if (copyOf != null || independentOf != null) {
        judge(ledger);
      } else {
        show(ledger);
      }
    }
    return Main.FINE;
  }

  private void show(Ledger ledger) {
    CaseOrigins all = CaseOrigins.of(ledger, whosWho.whosWho());
    String wanted = what;
    if (wanted == null) {
      screen.out().print(OriginPage.ofCase(all, screen.width()));
      return;
    }
    boolean report = !ReportNames.candidates(wanted, ledger, all).isEmpty();
    List<ClaimAddress> claims = report ? List.of() : ledger.claimsBeginning(wanted);
    if (claims.size() == 1) {
      claim(all, claims.getFirst());
    } else {
      Id id = ReportNames.find(wanted, ledger, all);
      screen.out().print(OriginPage.ofReport(all, id, screen.width()));
    }
  }

  private void claim(CaseOrigins all, ClaimAddress address) {
    Claim claim =
        Objects.requireNonNull(all.materials().get(address.report())).claims().all().stream()
            .filter(c -> c.basis().id().equals(address.claim()))
            .findFirst()
            .orElseThrow();
    Corroboration corroboration = all.corroborations().of(address.claim()).orElseThrow();
    screen.out().println("claim " + address.claim().brief() + "  " + corroboration.words());
    for (Origin origin : corroboration.origins()) {
      screen
          .out()
          .printf(
              Locale.ROOT,
              "  %s  %s (%s), in %d reports%n",
              origin.id().brief(),
              origin.name(),
              origin.witness().words(),
              origin.reports().size());
      screen.out().print(origin.why().text().indent(6));
    }
    for (List<Origin> group : corroboration.possiblyOne()) {
      screen
          .out()
          .println(
              "  possibly one: " + String.join(" / ", group.stream().map(Origin::name).toList()));
    }
    screen.out().print(all.trust(claim).explanation().text().indent(2));
  }

  private void judge(Ledger ledger) {
    if (what == null || (copyOf != null && independentOf != null)) {
      throw new Refused("Give the report that you judge, and one of --copy-of, --independent-of.");
    }
    CaseOrigins all = CaseOrigins.of(ledger, whosWho.whosWho());
    Id report = ReportNames.find(what, ledger, all);
    Verdict verdict = copyOf != null ? Verdict.COPY_OF : Verdict.INDEPENDENT;
    String named = copyOf != null ? copyOf : independentOf;
    Id other = ReportNames.find(String.valueOf(named), ledger, all);
    if (report.equals(other)) {
      throw new Refused("A judgement needs two reports; both words mean " + report.brief() + ".");
    }
    JudgementLine line =
        new JudgementLine.Judged(new Judgement(report, verdict, other, by, why), now());
    ledger.judgeOrigin(line);
    screen.out().println("Judgement " + line.id().brief() + " recorded.");
  }

  private void undo(Ledger ledger, String prefix) {
    List<JudgementLine> found =
        ledger.originJudgements().stream()
            .filter(line -> line instanceof JudgementLine.Judged)
            .filter(line -> line.id().value().startsWith(prefix.toLowerCase(Locale.ROOT)))
            .toList();
    if (found.size() != 1) {
      throw new Refused(
          "%d judgements begin with %s. 'isnad origins --judgements' lists them."
              .formatted(found.size(), prefix));
    }
    ledger.judgeOrigin(new JudgementLine.Undone(found.getFirst().id(), by, now(), why));
    screen.out().println("Judgement " + found.getFirst().id().brief() + " taken back.");
  }

  private void list(Ledger ledger) {
    for (JudgementLine line : ledger.originJudgements()) {
      String words =
          switch (line) {
            case JudgementLine.Judged j ->
                "%s %s %s"
                    .formatted(
                        j.judgement().report().brief(),
                        j.judgement().verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        j.judgement().other().brief());
            case JudgementLine.Undone u -> "takes back " + u.of().brief();
          };
      screen.out().printf("%s  %s  %s: %s%n", line.id().brief(), line.at(), line.by(), words);
    }
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
