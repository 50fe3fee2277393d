package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.base.Id;
import org.isnad.origin.Grade;
import org.isnad.origin.JudgementLine;
import org.isnad.origin.JudgementText;
import org.isnad.store.ClaimAddress;
import org.isnad.store.Ledger;

/** What people judged of origins and how they graded: listed, added, taken back, carried over. */
final class OriginJudgements {
  private final Ledger ledger;
  private final Screen screen;

  OriginJudgements(Ledger ledger, Screen screen) {
    this.ledger = ledger;
    this.screen = screen;
  }

  void list() {
    List<JudgementLine> lines = ledger.originJudgements();
    Set<Id> undone = JudgementLine.standing(lines).ids();
    for (JudgementLine line : lines) {
      String mark = undone.contains(line.id()) ? "  (taken back)" : "";
      screen
          .out()
          .printf("%s  %s  %s: %s%s%n", line.id().brief(), line.at(), line.by(), words(line), mark);
    }
  }

  private static String words(JudgementLine line) {
    return switch (line) {
      case JudgementLine.Judged j ->
          "%s %s %s"
              .formatted(
                  j.judgement().report().brief(),
                  j.judgement().verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  j.judgement().other().brief());
      case JudgementLine.Graded(Grade.OfSource g, var at) ->
          "source %s is graded %s, %s".formatted(g.source(), g.mark(), g.words());
      case JudgementLine.Graded(Grade.OfClaim g, var at) ->
          "claim %s is graded %s, %s".formatted(g.claim().brief(), g.mark(), g.words());
      case JudgementLine.Undone u -> "takes back " + u.of().brief();
    };
  }

  /** Grades the claim whose id begins so. */
  void grade(String claim, String mark, JudgeOption judge) {
    List<ClaimAddress> found = ledger.claimsBeginning(claim);
    if (found.size() != 1) {
      throw new Refused(
          "%d claims begin with '%s'. 'isnad claims' lists them; a source is graded with 'isnad source NAME --grade B'."
              .formatted(found.size(), claim));
    }
    try {
      add(
          new Grade.OfClaim(
              found.getFirst().claim(), Grade.credibility(mark), judge.by(), judge.why()));
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()) + ".");
    }
  }

  /** Grades a source. */
  void gradeSource(String name, String mark, JudgeOption judge) {
    try {
      add(new Grade.OfSource(name, Grade.reliability(mark), judge.by(), judge.why()));
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()) + ".");
    }
  }

  private void add(Grade grade) {
    JudgementLine line = new JudgementLine.Graded(grade, JudgeOption.now());
    ledger.judgeOrigin(line);
    screen.out().println("Grade " + line.id().brief() + " recorded: " + words(line) + ".");
  }

  void undo(String prefix, JudgeOption judge) {
    List<JudgementLine> found =
        ledger.originJudgements().stream()
            .filter(line -> line.id().value().startsWith(prefix.toLowerCase(Locale.ROOT)))
            .toList();
    if (found.size() != 1) {
      throw new Refused(
          "%d judgements begin with %s. 'isnad origins --judgements' lists them."
              .formatted(found.size(), prefix));
    }
    ledger.judgeOrigin(
        new JudgementLine.Undone(
            found.getFirst().id(), judge.by(), JudgeOption.now(), judge.why()));
    screen.out().println("Judgement " + found.getFirst().id().brief() + " taken back.");
  }

  void export(String file) {
    Written.to(file, JudgementText.write(ledger.originJudgements()), screen);
  }

  void importFrom(String file, InputStream keys) {
    try {
      List<JudgementLine> lines = JudgementText.read(Written.name(file), Written.from(file, keys));
      long added = lines.stream().filter(ledger::judgeOrigin).count();
      screen.out().println("%d of %d judgements added.".formatted(added, lines.size()));
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(
          Written.name(file) + " cannot be read as judgements: " + e.getMessage() + ".");
    }
  }
}
