package org.isnad.eval.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.eval.claims.GoldFile.Actor;
import org.isnad.eval.claims.GoldFile.Attribution;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Relation;
import org.isnad.eval.claims.GoldFile.Responsibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of the seed form. */
final class GoldJson {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private GoldJson() {}

  static GoldFile read(Path file) throws IOException {
    try {
      return read(MAPPER.readTree(Files.readString(file)));
    } catch (JacksonException e) {
      throw new IOException(
          file + ": not a JSON file of the seed form: " + e.getOriginalMessage(), e);
    }
  }

  static GoldFile read(JsonNode root) {
    List<Actor> actors = new ArrayList<>(list(root, "actors", GoldJson::actor));
    list(root, "places", GoldJson::place).forEach(actors::add);
    return new GoldFile(
        text(root, "id"),
        actors,
        list(root, "relations", GoldJson::relation),
        list(root, "events", GoldJson::event),
        list(root, "attributions", GoldJson::attribution));
  }

  private static Actor actor(JsonNode n) {
    String type = text(n, "type");
    String kind = type.isEmpty() ? text(n, "kind") : type;
    return new Actor(text(n, "name"), kind, list(n, "mentions", GoldJson::mention));
  }

  private static String mention(JsonNode n) {
    return n.isObject() ? text(n, "text") : n.asString("");
  }

  private static Actor place(JsonNode n) {
    return n.isObject()
        ? new Actor(text(n, "name"), "place", list(n, "mentions", GoldJson::mention))
        : new Actor(n.asString(""), "place", List.of());
  }

  private static Relation relation(JsonNode n) {
    List<Relation> alternatives = new ArrayList<>();
    JsonNode other = n.path("acceptable_alternative");
    if (other.isArray()) {
      other.forEach(o -> alternatives.add(reading(n, o)));
    } else if (other.isObject()) {
      alternatives.add(reading(n, other));
    }
    return relation(n, n, alternatives);
  }

  private static Relation reading(JsonNode base, JsonNode changes) {
    return relation(base, changes, List.of());
  }

  /**
   * A relation whose fields are those of {@code changes} where it has them, else of {@code base}.
   */
  private static Relation relation(JsonNode base, JsonNode changes, List<Relation> alternatives) {
    Function<String, JsonNode> field = k -> changes.has(k) ? changes.path(k) : base.path(k);
    return new Relation(
        field.apply("subject").asString(""),
        field.apply("predicate").asString(""),
        field.apply("object").asString(""),
        nullable(field.apply("when")),
        nullable(field.apply("said_by")),
        field.apply("polarity").asString(""),
        field.apply("sentence").asString(""),
        strings(field.apply("more_sentences")),
        nullable(field.apply("alternative_of")),
        alternatives);
  }

  private static Event event(JsonNode n) {
    JsonNode casualties = n.path("casualties");
    return new Event(
        text(n, "kind"),
        nullable(n.path("date")),
        nullable(n.path("place")),
        strings(n.path("agents")),
        strings(n.path("targets")),
        number(casualties.path("killed")),
        number(casualties.path("wounded")),
        list(n, "responsibility", GoldJson::responsibility),
        nullable(n.path("said_by")),
        text(n, "sentence"),
        strings(n.path("more_sentences")));
  }

  private static Responsibility responsibility(JsonNode n) {
    return new Responsibility(text(n, "actor"), text(n, "stance"), nullable(n.path("said_by")));
  }

  private static Attribution attribution(JsonNode n) {
    JsonNode c = n.path("content");
    boolean whole = c.isString() || (c.isObject() && text(c, "first").isEmpty() && c.has("text"));
    String first = c.isString() ? c.asString() : whole ? text(c, "text") : text(c, "first");
    return new Attribution(
        text(n, "source"),
        nullable(n.path("actor")),
        text(n, "cue"),
        first,
        whole ? null : text(c, "last"),
        text(n, "sentence"));
  }

  private static String text(JsonNode n, String field) {
    return n.path(field).asString("");
  }

  private static @Nullable String nullable(JsonNode n) {
    return n.isString() ? n.asString() : n.isNumber() ? n.asString() : null;
  }

  private static @Nullable Integer number(JsonNode n) {
    return n.isNumber() ? n.intValue() : null;
  }

  private static List<String> strings(JsonNode array) {
    List<String> out = new ArrayList<>();
    array.forEach(n -> out.add(n.asString("")));
    return out;
  }

  private static <T> List<T> list(JsonNode n, String field, Function<JsonNode, T> read) {
    List<T> out = new ArrayList<>();
    n.path(field).forEach(x -> out.add(read.apply(x)));
    return out;
  }
}
