package org.isnad.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.app.view.Lines;
import org.isnad.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists actors. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description =
        "Lists who is named: kind, other forms, in how many reports. 'actor NAME --why' tells why"
            + " they are one. What has no name is listed with --all.")
final class ActorsCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Option(names = "--kind", description = "Only this kind (person, armed_group, media, ...).")
  private @Nullable String kind;

  @Option(names = "--actor", description = "Only those whose name holds this.")
  private @Nullable String name;

  @Option(names = "--all", description = "Those without a name too.")
  private boolean all;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  ActorsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Actors actors;
    try (Ledger ledger = caseOption.open()) {
      actors = whosWho.actorsOf(ledger);
    }
    actors.actors().stream()
        .filter(this::isWanted)
        .sorted(
            Comparator.comparingInt(Actor::reports).thenComparingInt(Actor::mentions).reversed())
        .limit(limit)
        .forEach(actor -> screen.out().println(line(actor)));
    return Main.FINE;
  }

  private boolean isWanted(Actor actor) {
    return (all || actor.isNamed())
        && (kind == null || kind.equalsIgnoreCase(actor.kind().name()))
        && (name == null || holds(actor, name.toLowerCase(Locale.ROOT)));
  }

  private static boolean holds(Actor actor, String wanted) {
    return actor.name().toLowerCase(Locale.ROOT).contains(wanted)
        || actor.forms().keySet().stream()
            .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private String line(Actor actor) {
    List<String> others =
        actor.forms().keySet().stream().filter(form -> !form.equals(actor.name())).toList();
    String line =
        "%s  (%s; %d mentions in %d reports)%s"
            .formatted(
                actor.name(),
                actor.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                actor.mentions(),
                actor.reports(),
                others.isEmpty() ? "" : ", also " + String.join(", ", others));
    return Lines.wrap(line, screen.width(), "    ");
  }
}
