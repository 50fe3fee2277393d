package org.isnad.actor.whoswho;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.base.When;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entities of Wikidata as JSON: {@code {"entities": {...}}}, an array, or one a line. Labels and
 * aliases of all languages become names; P39 with its dates (P580, P582) tenures; P569, P570, P571
 * and P576 the life; what an entity is (P31) by a table that is data.
 */
public final class WikidataEntries {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private WikidataEntries() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException when it holds no entity
   */
  public static List<Entry> read(String json) {
    Map<String, ActorKind> kinds = kinds();
    List<Entry> entries = new ArrayList<>();
    for (JsonNode entity : entities(json)) {
      Entry entry = entry(entity, kinds);
      if (entry != null) {
        entries.add(entry);
      }
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("no entity with a label is in it");
    }
    return entries;
  }

  private static Map<String, ActorKind> kinds() {
    Map<String, ActorKind> kinds = new HashMap<>();
    for (Line line : Line.ofResource(WikidataEntries.class, "wikidata-kinds.tsv")) {
      kinds.put(line.fields().get(0), ActorKind.valueOf(line.fields().get(1)));
    }
    return kinds;
  }

  private static List<JsonNode> entities(String json) {
    String text = json.strip();
    List<JsonNode> all = new ArrayList<>();
    if (text.startsWith("[") && !text.startsWith("[\n")) {
      MAPPER.readTree(text).forEach(all::add);
      return all;
    }
    for (String line :
        text.startsWith("{\"entities\"") || !text.contains("\n") ? List.of(text) : whole(text)) {
      JsonNode node = MAPPER.readTree(line);
      if (node.has("entities")) {
        node.path("entities").forEach(all::add);
      } else {
        all.add(node);
      }
    }
    return all;
  }

  /** Lines of a dump, without the brackets and commas around them; else the text as it is. */
  private static List<String> whole(String text) {
    List<String> lines =
        text.lines()
            .map(l -> l.strip().replaceFirst(",$", ""))
            .filter(l -> l.length() > 1)
            .toList();
    return lines.stream().allMatch(l -> l.startsWith("{") && l.endsWith("}"))
        ? lines
        : List.of(text);
  }

  private static @Nullable Entry entry(JsonNode entity, Map<String, ActorKind> kinds) {
    String id = entity.path("id").asString("");
    List<EntryName> names = names(entity);
    if (id.isEmpty() || names.isEmpty()) {
      return null;
    }
    JsonNode claims = entity.path("claims");
    When lived = interval(time(claims, "P569", "P571"), time(claims, "P570", "P576"));
    return new Entry(
        id, kind(claims, kinds), "", names, tenures(claims), lived, false, null, id, "Wikidata");
  }

  private static List<EntryName> names(JsonNode entity) {
    Set<String> all = new LinkedHashSet<>();
    String english = entity.path("labels").path("en").path("value").asString("");
    if (!english.isEmpty()) {
      all.add(english);
    }
    entity.path("labels").forEach(label -> all.add(label.path("value").asString("")));
    entity
        .path("aliases")
        .forEach(list -> list.forEach(alias -> all.add(alias.path("value").asString(""))));
    all.removeIf(String::isBlank);
    return all.stream().map(name -> new EntryName(name, false)).toList();
  }

  private static ActorKind kind(JsonNode claims, Map<String, ActorKind> kinds) {
    for (JsonNode claim : claims.path("P31")) {
      ActorKind kind = kinds.get(item(claim.path("mainsnak")));
      if (kind != null) {
        return kind;
      }
    }
    return ActorKind.ORGANISATION;
  }

  private static String item(JsonNode snak) {
    return snak.path("datavalue").path("value").path("id").asString("");
  }

  private static List<Tenure> tenures(JsonNode claims) {
    List<Tenure> tenures = new ArrayList<>();
    for (JsonNode claim : claims.path("P39")) {
      JsonNode qualifiers = claim.path("qualifiers");
      When when =
          interval(day(qualifiers.path("P580").path(0)), day(qualifiers.path("P582").path(0)));
      String office = item(claim.path("mainsnak"));
      if (when != null && !office.isEmpty()) {
        tenures.add(new Tenure(office, when));
      }
    }
    return tenures;
  }

  private static String time(JsonNode claims, String property, String other) {
    String day = day(claims.path(property).path(0).path("mainsnak"));
    return day.isEmpty() ? day(claims.path(other).path(0).path("mainsnak")) : day;
  }

  /** {@code +2020-05-07T00:00:00Z} with precision 11 (day), 10 (month) or 9 (year). */
  private static String day(JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    String time = value.path("time").asString("");
    int length =
        switch (value.path("precision").asInt(0)) {
          case 11 -> 10;
          case 10 -> 7;
          case 9 -> 4;
          default -> 0;
        };
    return time.startsWith("+") && time.length() > length ? time.substring(1, 1 + length) : "";
  }

  private static @Nullable When interval(String from, String until) {
    try {
      return Dates.interval(from + "/" + until);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Whether a text looks like one of the forms. */
  public static boolean looksLikeOne(String json) {
    String head = json.substring(0, Math.min(json.length(), 4000)).toLowerCase(Locale.ROOT);
    return head.contains("\"labels\"") || head.contains("\"entities\"");
  }
}
