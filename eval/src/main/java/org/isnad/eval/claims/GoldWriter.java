package org.isnad.eval.claims;

import java.util.List;
import org.isnad.eval.claims.GoldFile.Actor;
import org.isnad.eval.claims.GoldFile.Attribution;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Relation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the seed form. */
public final class GoldWriter {
  private GoldWriter() {}

  /** The file as indented JSON. */
  public static String write(GoldFile file) {
    ObjectNode root = GoldJson.MAPPER.createObjectNode().put("id", file.id());
    List.of("actors", "relations", "events", "attributions").forEach(root::putArray);
    file.actors().forEach(a -> actor(root.withArray("actors"), a));
    file.relations().forEach(r -> relation(root.withArray("relations"), r));
    file.events().forEach(e -> event(root.withArray("events"), e));
    file.attributions().forEach(a -> attribution(root.withArray("attributions"), a));
    return GoldJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void actor(ArrayNode into, Actor a) {
    ObjectNode n = into.addObject().put("name", a.name()).put("type", a.kind());
    strings(n.putArray("mentions"), a.mentions());
  }

  private static void relation(ArrayNode into, Relation r) {
    into.addObject()
        .put("subject", r.subject())
        .put("predicate", r.predicate())
        .put("object", r.object())
        .put("when", r.when())
        .put("said_by", r.saidBy())
        .put("polarity", r.polarity())
        .put("sentence", r.sentence());
  }

  private static void event(ArrayNode into, Event e) {
    ObjectNode n =
        into.addObject().put("kind", e.kind()).put("date", e.date()).put("place", e.place());
    strings(n.putArray("agents"), e.agents());
    strings(n.putArray("targets"), e.targets());
    n.putObject("casualties").put("killed", e.killed()).put("wounded", e.wounded());
    ArrayNode responsibility = n.putArray("responsibility");
    e.responsibility()
        .forEach(
            r ->
                responsibility
                    .addObject()
                    .put("actor", r.actor())
                    .put("stance", r.stance())
                    .put("said_by", r.saidBy()));
    n.put("said_by", e.saidBy()).put("sentence", e.sentence());
    strings(n.putArray("more_sentences"), e.moreSentences());
  }

  private static void attribution(ArrayNode into, Attribution a) {
    ObjectNode n = into.addObject().put("source", a.source());
    if (a.actor() != null) {
      n.put("actor", a.actor());
    }
    n.put("cue", a.cue()).put("content", a.first()).put("sentence", a.sentence());
  }

  private static void strings(ArrayNode into, List<String> strings) {
    strings.forEach(into::add);
  }
}
