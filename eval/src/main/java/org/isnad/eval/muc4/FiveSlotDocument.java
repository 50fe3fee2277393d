package org.isnad.eval.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text in the five-slot form, with its templates.
 *
 * @param id such as {@code TST1-MUC3-0001}
 * @param text lower case, spaces instead of lines
 */
public record FiveSlotDocument(String id, String text, List<Template> templates) {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  public FiveSlotDocument {
    templates = List.copyOf(templates);
  }

  /**
   * Reads a file of JSON lines.
   *
   * @throws IOException when a line is not of the form; the message names it
   */
  public static List<FiveSlotDocument> read(Path file) throws IOException {
    List<FiveSlotDocument> documents = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        documents.add(document(file + ":" + number, line));
      }
    }
    return documents;
  }

  private static FiveSlotDocument document(String place, String line) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.path("doctext").isString() || !node.path("templates").isArray()) {
        throw new IOException(place + ": a document has a doctext and templates");
      }
      List<Template> templates = new ArrayList<>();
      node.path("templates").forEach(t -> templates.add(template(t)));
      return new FiveSlotDocument(
          node.path("docid").asString(""), node.path("doctext").asString(), templates);
    } catch (JacksonException e) {
      throw new IOException(place + ": not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Template template(JsonNode node) {
    Map<Role, List<Set<String>>> fills = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      List<Set<String>> entities = new ArrayList<>();
      for (JsonNode entity : node.path(role.json())) {
        Set<String> mentions = new LinkedHashSet<>();
        entity.forEach(mention -> mentions.add(Template.normal(mention.path(0).asString(""))));
        if (!mentions.isEmpty()) {
          entities.add(mentions);
        }
      }
      fills.put(role, entities);
    }
    return new Template(node.path("incident_type").asString(""), fills);
  }
}
