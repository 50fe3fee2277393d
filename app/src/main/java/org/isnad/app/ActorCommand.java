package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.app.view.ActorPage;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one actor. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description =
        "Shows an actor: its names by script, its reports, and with --why what made it one.")
final class ActorCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name, or part of one.")
  private List<String> name = List.of();

  @Option(
      names = "--why",
      description = "The rule or person behind every merge, and what holds others apart.")
  private boolean why;

  ActorCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    String words = String.join(" ", name);
    Actors actors;
    ActorPage page;
    try (Ledger ledger = caseOption.open()) {
      actors = whosWho.actorsOf(ledger);
      page = new ActorPage(actors, ledger.reports(), screen.width());
    }
    List<Actor> found = actors.named(words);
    if (found.isEmpty()) {
      throw new Refused("Nobody is called '" + words + "'. 'isnad actors' lists who is named.");
    }
    found.forEach(actor -> screen.out().print(page.of(actor, why)));
    return Main.FINE;
  }
}
