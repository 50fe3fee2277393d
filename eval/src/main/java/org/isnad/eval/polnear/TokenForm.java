package org.isnad.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CofeNet's JSON lines: a segment a line with {@code tokens}, {@code labels} (B-source, I-source
 * ... O) and the {@code id} of its text. Neighbouring lines of one id are one text again, each a
 * paragraph.
 */
final class TokenForm {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TokenForm() {}

  private record Line(String id, List<String> tokens, List<String> labels) {}

  static List<GoldText> read(Path file) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    List<Line> same = new ArrayList<>();
    int number = 0;
    for (String text : Files.readAllLines(file)) {
      Line line = line(file, ++number, text);
      if (!same.isEmpty() && !same.getFirst().id().equals(line.id())) {
        texts.add(text(same));
        same.clear();
      }
      same.add(line);
    }
    if (!same.isEmpty()) {
      texts.add(text(same));
    }
    return texts;
  }

  private static Line line(Path file, int number, String text) throws IOException {
    try {
      JsonNode node = MAPPER.readTree(text);
      Line line =
          new Line(node.path("id").asString(""), words(node, "tokens"), words(node, "labels"));
      if (line.tokens().size() != line.labels().size() || line.tokens().isEmpty()) {
        throw new IOException(
            "%s, line %d: as many labels as tokens are wanted, at least one"
                .formatted(file, number));
      }
      return line;
    } catch (JacksonException e) {
      throw new IOException(
          "%s, line %d: no JSON object: %s".formatted(file, number, e.getOriginalMessage()), e);
    }
  }

  private static List<String> words(JsonNode node, String field) {
    return node.path(field).valueStream().map(JsonNode::asString).toList();
  }

  private static GoldText text(List<Line> lines) {
    Written written = new Written();
    List<Sequence> sequences = new ArrayList<>();
    for (Line line : lines) {
      List<Span> spans = written.paragraph(line.tokens());
      sequences.add(new Sequence(spans, chunks(line.labels())));
    }
    String id = lines.getFirst().id();
    return GoldText.of(id, written.text(), sequences);
  }

  /**
   * Chunks of a label sequence: a B- opens one, I- of the same part carry it on, all else ends it.
   */
  static List<Chunk> chunks(List<String> labels) {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (Part part : Part.values()) {
        if (labels.get(i).equals("B-" + part.key())) {
          chunks.add(new Chunk(part, i, end(labels, i + 1, "I-" + part.key())));
        }
      }
    }
    return chunks;
  }

  private static int end(List<String> labels, int from, String inside) {
    int end = from;
    while (end < labels.size() && labels.get(end).equals(inside)) {
      end++;
    }
    return end;
  }
}
