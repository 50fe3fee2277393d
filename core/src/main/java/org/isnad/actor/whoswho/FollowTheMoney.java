package org.isnad.actor.whoswho;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.isnad.base.When;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entities and statements of FollowTheMoney, in the shape in which OpenSanctions publishes them:
 * entities as JSON, one a line; statements as CSV with a row for each value. Positions become
 * offices, occupancies tenures; weak aliases are names that others share.
 */
public final class FollowTheMoney {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FollowTheMoney() {}

  /** What FollowTheMoney calls an entity: a schema, and values by property. */
  private record Thing(String id, Set<String> schemas, Map<String, List<String>> properties) {
    List<String> all(String property) {
      return properties.getOrDefault(property, List.of());
    }

    String first(String property) {
      List<String> all = all(property);
      return all.isEmpty() ? "" : all.getFirst();
    }
  }

  /**
   * Reads entities, one JSON object a line.
   *
   * @throws IllegalArgumentException for a line that is none
   */
  public static List<Entry> entities(String lines) {
    List<Thing> things = new ArrayList<>();
    for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
      JsonNode node = MAPPER.readTree(line);
      Map<String, List<String>> properties = new LinkedHashMap<>();
      node.path("properties")
          .properties()
          .forEach(
              p -> {
                List<String> values = new ArrayList<>();
                p.getValue()
                    .forEach(
                        v -> values.add(v.isObject() ? v.path("id").asString("") : v.asString("")));
                properties.put(p.getKey(), values);
              });
      String id = node.path("id").asString("");
      if (id.isEmpty()) {
        throw new IllegalArgumentException("an entity has no id: " + line);
      }
      things.add(new Thing(id, Set.of(node.path("schema").asString("")), properties));
    }
    return entries(things);
  }

  /**
   * Reads statements; those of one {@code canonical_id} (else {@code entity_id}) are one entity.
   *
   * @throws IllegalArgumentException when the columns are not there
   */
  public static List<Entry> statements(String csv) {
    SequencedMap<String, Thing> things = new LinkedHashMap<>();
    for (Map<String, String> row : CsvTable.rows(csv)) {
      String canonical = row.getOrDefault("canonical_id", "");
      String id = canonical.isEmpty() ? row.getOrDefault("entity_id", "") : canonical;
      if (id.isEmpty() || !row.containsKey("prop") || !row.containsKey("value")) {
        throw new IllegalArgumentException(
            "statements have the columns canonical_id or entity_id, schema, prop, value");
      }
      Thing thing =
          things.computeIfAbsent(
              id, k -> new Thing(id, new LinkedHashSet<>(), new LinkedHashMap<>()));
      thing.schemas().add(row.getOrDefault("schema", ""));
      thing
          .properties()
          .computeIfAbsent(row.getOrDefault("prop", ""), k -> new ArrayList<>())
          .add(row.getOrDefault("value", ""));
    }
    return entries(List.copyOf(things.values()));
  }

  private static List<Entry> entries(List<Thing> things) {
    Map<String, List<Tenure>> tenures = new LinkedHashMap<>();
    for (Thing thing : things) {
      When when = interval(thing.first("startDate"), thing.first("endDate"));
      if (thing.schemas().contains("Occupancy") && when != null) {
        for (String holder : thing.all("holder")) {
          thing
              .all("post")
              .forEach(
                  post ->
                      tenures
                          .computeIfAbsent(holder, k -> new ArrayList<>())
                          .add(new Tenure(post, when)));
        }
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (Thing thing : things) {
      ActorKind kind = kind(thing);
      List<EntryName> names = names(thing);
      if (kind != null && !names.isEmpty()) {
        entries.add(entry(thing, kind, names, tenures.getOrDefault(thing.id(), List.of())));
      }
    }
    return entries;
  }

  private static Entry entry(
      Thing thing, ActorKind kind, List<EntryName> names, List<Tenure> tenures) {
    String country =
        thing.first("country").isEmpty() ? thing.first("nationality") : thing.first("country");
    String wikidata = thing.first("wikidataId");
    String born =
        thing.first("birthDate").isEmpty()
            ? thing.first("incorporationDate")
            : thing.first("birthDate");
    String died =
        thing.first("deathDate").isEmpty()
            ? thing.first("dissolutionDate")
            : thing.first("deathDate");
    return new Entry(
        thing.id(),
        kind,
        country.length() == 2 ? country.toUpperCase(Locale.ROOT) : "",
        names,
        tenures,
        interval(born, died),
        false,
        null,
        wikidata.isEmpty() ? null : wikidata,
        "FollowTheMoney " + thing.id());
  }

  private static List<EntryName> names(Thing thing) {
    Set<String> own = new LinkedHashSet<>(thing.all("name"));
    own.addAll(thing.all("alias"));
    own.addAll(thing.all("abbreviation"));
    own.removeIf(String::isBlank);
    List<EntryName> names = new ArrayList<>();
    own.forEach(name -> names.add(new EntryName(name, false)));
    thing.all("weakAlias").stream()
        .filter(name -> !name.isBlank() && !own.contains(name))
        .forEach(name -> names.add(new EntryName(name, true)));
    return names;
  }

  private static @Nullable ActorKind kind(Thing thing) {
    for (String schema : thing.schemas()) {
      ActorKind kind =
          switch (schema) {
            case "Person" -> ActorKind.PERSON;
            case "Organization", "LegalEntity" -> ActorKind.ORGANISATION;
            case "Company" -> ActorKind.COMPANY;
            case "PublicBody" -> ActorKind.SERVICE;
            case "Position" -> ActorKind.OFFICE;
            case "Address" -> null;
            default -> null;
          };
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** A date that is of no known form is left out; the entry stays. */
  private static @Nullable When interval(String from, String until) {
    try {
      return Dates.interval(day(from) + "/" + day(until));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String day(String date) {
    return date.length() > 10 ? date.substring(0, 10) : date;
  }
}
