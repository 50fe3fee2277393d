package org.isnad.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.NameKeys;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.place.Gazetteer;
import org.isnad.actor.place.PlaceCandidate;
import org.isnad.mention.ActorKind;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places on the map. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description =
        "Lists the places of a case with coordinates and what they lie in (GeoNames, CC BY 4.0)."
            + " What several places are called stays ambiguous and is shown with scores.")
final class PlacesCommand implements Callable<Integer> {
  private static final int SHOWN = 3;

  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "A name; all places without.")
  private List<String> name = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  PlacesCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Actors actors;
    try (Ledger ledger = caseOption.open()) {
      actors = whosWho.actorsOf(ledger);
    }
    Gazetteer gazetteer = Gazetteer.load(NameKeys::key);
    Set<String> states = states(actors);
    List<Actor> asked = name.isEmpty() ? actors.actors() : actors.named(String.join(" ", name));
    asked.stream()
        .filter(a -> a.kind() == ActorKind.PLACE && a.isNamed())
        .sorted(Comparator.comparingInt(Actor::mentions).reversed())
        .limit(limit)
        .forEach(a -> tell(a, candidates(a, gazetteer, states)));
    return Main.FINE;
  }

  /** Codes of the states that the case speaks of. */
  private static Set<String> states(Actors actors) {
    Set<String> states = new TreeSet<>();
    for (Actor actor : actors.actors()) {
      for (Node node : actors.nodes(actor)) {
        if (node instanceof Node.Name name && name.nameClass() == NameClass.STATE) {
          states.add(name.key().toUpperCase(Locale.ROOT));
        }
      }
    }
    return states;
  }

  /** By the name that leads furthest. */
  private static List<PlaceCandidate> candidates(
      Actor actor, Gazetteer gazetteer, Set<String> states) {
    return Stream.concat(Stream.of(actor.name()), actor.forms().keySet().stream())
        .map(form -> gazetteer.candidates(form, states))
        .filter(found -> !found.isEmpty())
        .max(Comparator.comparingDouble(found -> found.getFirst().score().value()))
        .orElse(List.of());
  }

  private void tell(Actor actor, List<PlaceCandidate> found) {
    if (found.isEmpty()) {
      screen.out().println(actor.name() + "  not in the gazetteer");
      return;
    }
    boolean sure = found.getFirst().score().value() >= Gazetteer.SURE;
    screen.out().println(actor.name() + (sure ? "  " + words(found.getFirst()) : "  ambiguous:"));
    if (!sure) {
      found.stream().limit(SHOWN).forEach(c -> screen.out().println("    " + words(c)));
    }
  }

  private static String words(PlaceCandidate candidate) {
    return String.format(
        Locale.ROOT,
        "%.4f %.4f  %s  (%.2f; GeoNames %s)",
        candidate.place().latitude(),
        candidate.place().longitude(),
        candidate.place().containment(),
        candidate.score().value(),
        candidate.place().id());
  }
}
