package org.isnad.app.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.FacadeClaim;
import org.isnad.actor.Reason;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.Node;
import org.isnad.base.Id;
import org.isnad.store.ReportHead;

/** One actor for a person to read: names, reports, and what made it one. */
public final class ActorPage {
  private static final String BREAK = System.lineSeparator();

  private final Actors actors;
  private final Map<Id, ReportHead> reports = new HashMap<>();
  private final int width;

  public ActorPage(Actors actors, List<ReportHead> reports, int width) {
    this.actors = actors;
    this.width = width;
    reports.forEach(report -> this.reports.put(report.id(), report));
  }

  /** With or without what is behind every merge. */
  public String of(Actor actor, boolean why) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        0,
        "%s  (%s; %d mentions in %d reports; %s)"
            .formatted(
                actor.name(), kind(actor), actor.mentions(), actor.reports(), actor.id().brief()));
    actor
        .formsByScript()
        .forEach(
            (script, forms) ->
                line(out, 2, script.toLowerCase(Locale.ROOT) + ": " + counted(actor, forms)));
    if (actor.entry() != null) {
      line(out, 2, "who's-who: " + actor.entry());
    }
    facades(out, actor);
    if (why) {
      joined(out, actor);
      apart(out, actor);
    }
    return out.append(BREAK).toString();
  }

  private static String kind(Actor actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String counted(Actor actor, List<String> forms) {
    return String.join(
        ", ",
        forms.stream().map(f -> f.replaceAll("\\s+", " ") + " " + actor.forms().get(f)).toList());
  }

  /** Hypotheses only, each under its voice. */
  private void facades(StringBuilder out, Actor actor) {
    for (FacadeClaim claim : actors.facades()) {
      Actor facade = actors.actorOf(claim.facade());
      Actor behind = actors.actorOf(claim.behind());
      if (facade.id().equals(actor.id()) || behind.id().equals(actor.id())) {
        line(
            out,
            2,
            "%s by %s: %s is a front for %s: \"%s\""
                .formatted(
                    claim.polarity().name().toLowerCase(Locale.ROOT),
                    claim.voice(),
                    facade.name(),
                    behind.name(),
                    claim.words()));
      }
    }
  }

  private void joined(StringBuilder out, Actor actor) {
    line(out, 2, "one by:");
    Map<String, Integer> same = new LinkedHashMap<>();
    Map<String, Reason> first = new LinkedHashMap<>();
    for (Reason reason : actors.why(actor)) {
      String words = words(reason.judgement());
      same.merge(words, 1, Integer::sum);
      first.putIfAbsent(words, reason);
    }
    same.forEach(
        (words, count) -> reason(out, words, count, Objects.requireNonNull(first.get(words))));
  }

  private void reason(StringBuilder out, String words, int count, Reason reason) {
    line(
        out,
        4,
        words
            + (count > 1 ? " (" + count + " reports)" : "")
            + " ["
            + reason.judgement().id().brief()
            + "]");
    if (reason.evidence() != null) {
      reason
          .evidence()
          .text()
          .lines()
          .forEach(part -> out.append("          ").append(part).append(BREAK));
    }
  }

  /** Sightings of one name by one rule are one line. */
  private String words(Judgement j) {
    String names =
        j.left() instanceof Node.Sighting && j.right() instanceof Node.Name
            ? j.right().text()
            : node(j.left()) + " = " + node(j.right());
    return j.by().text() + ": " + names + (j.why().isEmpty() ? "" : ": " + j.why());
  }

  private String node(Node node) {
    return node instanceof Node.Sighting sighting ? sighting(sighting) : node.text();
  }

  private String sighting(Node.Sighting sighting) {
    return actors
        .sightingOf(sighting.mention())
        .map(s -> "'" + s.words().replaceAll("\\s+", " ") + "' in " + path(s.report()))
        .orElse(sighting.text());
  }

  private String path(Id report) {
    ReportHead head = reports.get(report);
    return head == null
        ? report.brief()
        : head.path() + (head.part().isEmpty() ? "" : " " + head.part());
  }

  private void apart(StringBuilder out, Actor actor) {
    List<Judgement> apart = actors.apart(actor);
    if (!apart.isEmpty()) {
      line(out, 2, "held apart by:");
      apart.forEach(
          j ->
              line(
                  out,
                  4,
                  "%s: %s %s %s%s"
                      .formatted(
                          j.by().text(),
                          node(j.left()),
                          j.verdict().text(),
                          node(j.right()),
                          j.why().isEmpty() ? "" : ": " + j.why())));
    }
  }

  private void line(StringBuilder out, int indent, String text) {
    String lead = " ".repeat(indent);
    out.append(lead).append(Lines.wrap(text, width - indent, lead + "    ")).append(BREAK);
  }
}
