package org.isnad.eval.origins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that lie in a folder as {@code NNN.json}.
 *
 * @param all by the names of their files; what a report does not tell is empty
 * @param after of which report each was made, where a field says so
 */
record WrittenReports(List<Article> all, Map<String, String> after) {
  private static final Pattern NAME = Pattern.compile("\\d+\\.json");
  private static final Pattern ID = Pattern.compile("\"(\\d+)\"");

  /**
   * Reads a folder.
   *
   * @param field that names what a report was made after
   */
  static WrittenReports read(Path folder, String field) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    List<Article> all = new ArrayList<>();
    Map<String, String> after = new HashMap<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files =
          listed.filter(f -> NAME.matcher(f.getFileName().toString()).matches()).sorted().toList();
    }
    for (Path file : files) {
      JsonNode node = mapper.readTree(Files.readString(file));
      String id = node.path("id").asString();
      all.add(
          new Article(
              id,
              node.path("outlet").asString(""),
              node.path("title").asString(""),
              node.path("published").asString(""),
              node.path("language").asString("en"),
              Article.paragraphs(node.path("text").asString())));
      if (node.has(field)) {
        after.put(id, node.path(field).asString());
      }
    }
    return new WrittenReports(all, after);
  }

  /** JSON in which every string that is an id of these has become the other. */
  static String renamed(String json, Map<String, String> ids) {
    return ID.matcher(json)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "\"" + ids.getOrDefault(found.group(1), found.group(1)) + "\""));
  }
}
