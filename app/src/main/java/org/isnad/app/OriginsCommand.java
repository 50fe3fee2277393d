package org.isnad.app;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.app.view.GradeLines;
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
            + " --independent-of records your judgement, which beats the score; with --grade how"
            + " credible you find a claim, which changes nothing else; --undo takes it back.")
final class OriginsCommand implements Callable<Integer> {
  private final Screen screen;
  private final InputStream keys;

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

  @Option(
      names = "--grade",
      paramLabel = "1-6",
      description =
          "Grade the claim: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5"
              + " improbable, 6 cannot be judged.")
  private @Nullable String grade;

  @Option(names = "--undo", paramLabel = "ID", description = "Take back a judgement or grade.")
  private @Nullable String undo;

  @Option(names = "--judgements", description = "List the judgements and grades, with their ids.")
  private boolean judgements;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write the judgements and grades, one a line ('-': to standard output).")
  private @Nullable String exportTo;

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description =
          "Add the judgements and grades of a file that are not there yet ('-': from standard"
              + " input).")
  private @Nullable String importFrom;

  @Mixin private JudgeOption judge = new JudgeOption();

  OriginsCommand(Screen screen, InputStream keys) {
    this.screen = screen;
    this.keys = keys;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      OriginJudgements log = new OriginJudgements(ledger, screen);
      if (judgements) {
        log.list();
      } else if (exportTo != null) {
        log.export(exportTo);
      } else if (importFrom != null) {
        log.importFrom(importFrom, keys);
      } else if (undo != null) {
        log.undo(undo, judge);
      } else if (grade != null) {
        log.grade(String.valueOf(what), grade, judge);
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
    GradeLines.ofClaim(all, claim).forEach(line -> screen.out().println("  " + line));
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
        new JudgementLine.Judged(
            new Judgement(report, verdict, other, judge.by(), judge.why()), JudgeOption.now());
    ledger.judgeOrigin(line);
    screen.out().println("Judgement " + line.id().brief() + " recorded.");
  }
}
