package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.app.view.ProfilePage;
import org.isnad.origin.Profile;
import org.isnad.origin.Profiles;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a case knows of a voice. */
@Command(
    name = "source",
    mixinStandardHelpOptions = true,
    description =
        "Tells what a voice asserted, how often independent origins later agreed or disagreed, for"
            + " whom it speaks, what it took back. Without a name lists the voices. With --grade"
            + " records how reliable you find it; nothing is computed from that. 'isnad origins"
            + " --undo' takes a grade back.")
final class SourceCommand implements Callable<Integer> {
  private static final int MOST = 40;

  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "A voice, an outlet.")
  private @Nullable String name;

  @Option(
      names = "--grade",
      paramLabel = "A-F",
      description =
          "Grade the source: A reliable, B usually reliable, C fairly reliable, D not usually"
              + " reliable, E unreliable, F cannot be judged.")
  private @Nullable String grade;

  @Mixin private JudgeOption judge = new JudgeOption();

  SourceCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      CaseOrigins all = CaseOrigins.of(ledger, whosWho.whosWho());
      Profiles profiles = all.profiles();
      String wanted = name;
      if (wanted == null) {
        profiles.voices().stream()
            .limit(MOST)
            .forEach(e -> screen.out().println(e.getValue() + "  " + e.getKey()));
      } else {
        Profile profile =
            profiles
                .of(wanted)
                .orElseThrow(() -> new Refused("No claim rests on a voice called " + wanted + "."));
        if (grade != null) {
          new OriginJudgements(ledger, screen).gradeSource(profile.name(), grade, judge);
          return Main.FINE;
        }
        screen.out().print(ProfilePage.of(profile, all, screen.width()));
      }
    }
    return Main.FINE;
  }
}
