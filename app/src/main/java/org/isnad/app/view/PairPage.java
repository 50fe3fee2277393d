package org.isnad.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.OpenPair;
import org.isnad.actor.Sighting;
import org.isnad.actor.judgement.Node;
import org.isnad.mention.Mention;
import org.isnad.store.Ledger;

/** Two that may be one, with what the reports say of both. */
public final class PairPage {
  private static final String BREAK = System.lineSeparator();
  private static final int SHOWN = 3;

  private final Actors actors;
  private final Ledger ledger;
  private final int width;

  public PairPage(Actors actors, Ledger ledger, int width) {
    this.actors = actors;
    this.ledger = ledger;
    this.width = width;
  }

  /** One line: how useful, how alike, who. */
  public String line(OpenPair pair) {
    return String.format(
        Locale.ROOT,
        "%.2f  %.2f  %s | %s  (%s)",
        pair.usefulness(),
        pair.likeness(),
        name(pair.left()),
        name(pair.right()),
        pair.rule());
  }

  /** Both sides with their evidence. */
  public String of(OpenPair pair, int open) {
    StringBuilder out = new StringBuilder();
    out.append(BREAK).append(open).append(" open. ").append(line(pair)).append(BREAK);
    side(out, "1", pair.left());
    side(out, "2", pair.right());
    pair.why().text().lines().forEach(part -> out.append("    ").append(part).append(BREAK));
    return out.toString();
  }

  private String name(Node node) {
    return actors.of(node).map(Actor::name).orElse(node.text());
  }

  private void side(StringBuilder out, String number, Node node) {
    Optional<Actor> actor = actors.of(node);
    String head =
        actor
            .map(
                a ->
                    "%s  (%s; %d mentions in %d reports): %s"
                        .formatted(
                            a.name(),
                            a.kind().name().toLowerCase(Locale.ROOT),
                            a.mentions(),
                            a.reports(),
                            String.join(", ", a.forms().keySet())))
            .orElse("no report speaks of it");
    out.append(Lines.wrap(number + ". " + node.text() + ": " + head, width, "   ")).append(BREAK);
    actor.ifPresent(
        a ->
            evidence(a)
                .forEach(e -> out.append(Lines.wrap("   - " + e, width, "     ")).append(BREAK)));
  }

  /** The words around the first mention in a few reports. */
  private List<String> evidence(Actor actor) {
    List<String> shown = new ArrayList<>();
    for (Sighting sighting : actors.sightings(actor)) {
      if (shown.size() < SHOWN) {
        ledger
            .reading(sighting.report())
            .ifPresent(
                reading ->
                    reading.mentions().all().stream()
                        .filter(m -> m.id().equals(sighting.mentions().getFirst()))
                        .findFirst()
                        .ifPresent(m -> shown.add(around(reading, m))));
      }
    }
    return shown;
  }

  private static String around(org.isnad.store.ReportReading reading, Mention mention) {
    String words = reading.sentences().get(mention.sentence()).in(reading.report().text());
    return words.replaceAll("\\s+", " ").strip() + " (" + reading.report().path() + ")";
  }
}
