package org.isnad.eval.re3d;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of source folders, or one source folder.
 *
 * @param files all files read, for the corpus hash
 */
record Re3dCorpus(List<Document> documents, List<Path> files) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  Re3dCorpus {
    documents = List.copyOf(documents);
    files = List.copyOf(files);
  }

  static Re3dCorpus read(Path folder) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Path source : sources(folder)) {
      documents.addAll(documents(source));
      for (String name : List.of("documents.json", "entities.json", "relations.json")) {
        files.add(source.resolve(name));
      }
    }
    if (documents.isEmpty()) {
      throw new IOException(
          folder
              + ": no source folder with documents.json, entities.json and relations.json in it");
    }
    return new Re3dCorpus(documents, files);
  }

  private static List<Path> sources(Path folder) throws IOException {
    if (isSource(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Re3dCorpus::isSource).sorted().toList();
    }
  }

  private static boolean isSource(Path folder) {
    return Files.exists(folder.resolve("documents.json"))
        && Files.exists(folder.resolve("entities.json"))
        && Files.exists(folder.resolve("relations.json"));
  }

  private static List<Document> documents(Path source) throws IOException {
    List<JsonNode> entities = lines(source.resolve("entities.json"));
    List<JsonNode> relations = lines(source.resolve("relations.json"));
    List<Document> out = new ArrayList<>();
    for (JsonNode node : lines(source.resolve("documents.json"))) {
      String id = node.path("_id").asString("");
      out.add(
          new Document(
              id,
              node.path("title").asString(""),
              node.path("text").asString(""),
              entities(entities, id),
              relations(relations, id)));
    }
    return out;
  }

  private static List<Entity> entities(List<JsonNode> nodes, String document) {
    Set<Entity> once = new LinkedHashSet<>();
    for (JsonNode node : nodes) {
      if (node.path("documentId").asString("").equals(document)) {
        once.add(new Entity(node.path("type").asString(""), span(node, "begin", "end")));
      }
    }
    return List.copyOf(once);
  }

  /** Both directions of a symmetric relation are one. */
  private static List<Relation> relations(List<JsonNode> nodes, String document) {
    Set<Relation> once = new LinkedHashSet<>();
    for (JsonNode node : nodes) {
      if (node.path("documentId").asString("").equals(document)) {
        once.add(
            new Relation(
                    node.path("type").asString(""),
                    span(node, "sourceBegin", "sourceEnd"),
                    span(node, "targetBegin", "targetEnd"))
                .canonical());
      }
    }
    return List.copyOf(once);
  }

  private static Span span(JsonNode node, String begin, String end) {
    int from = node.path(begin).asInt(0);
    return new Span(from, Math.max(from, node.path(end).asInt(from)));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> out = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String json = line.replace("\uFEFF", "").strip();
      if (!json.isEmpty()) {
        out.add(node(file, number, json));
      }
    }
    return out;
  }

  private static JsonNode node(Path file, int number, String json) throws IOException {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IOException(file + ", line " + number + ": not a JSON object", e);
    }
  }
}
