package org.isnad.report.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.isnad.base.ProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON as a stream: lines of objects, one object, a list of objects, lists inside an object,
 * and Telegram Desktop's export. Depth and lengths are bounded.
 */
final class JsonFile {
  private static final int DEPTH = 200;

  private final Source source;
  private final Out out;
  private final JsonMapper mapper;
  private final JsonItems items;

  private JsonFile(Source source, Out out) {
    this.source = source;
    this.out = out;
    int most = source.limits().documentBytes();
    StreamReadConstraints bounds =
        StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(most).build();
    this.mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    this.items = new JsonItems(source, out);
  }

  static void read(Source source, Out out) throws IOException {
    JsonFile file = new JsonFile(source, out);
    if (isLines(source)) {
      file.lines();
    } else {
      file.stream();
    }
    if (!file.items.found()) {
      out.problem(
          ProblemKind.UNSUPPORTED,
          source.path(),
          "Nothing in it is a text: no field is named text, body or content.",
          "Name the field that holds the text 'text'.");
    }
  }

  /** The first line is an object and the next begins another, or the name says so. */
  private static boolean isLines(Source source) {
    if (source.name().matches(".*\\.(?:jsonl|ndjson|jl)(?:\\.gz|\\.bz2|\\.xz)?")) {
      return true;
    }
    String head = new String(source.head(), StandardCharsets.ISO_8859_1).strip();
    int end = head.indexOf('\n');
    String first = end < 0 ? "" : head.substring(0, end).strip();
    return first.startsWith("{")
        && first.endsWith("}")
        && head.substring(end).strip().startsWith("{");
  }

  private void lines() throws IOException {
    int most = source.limits().documentBytes();
    Lines lines = new Lines(source.stream(), most);
    int number = 0;
    boolean inLong = false;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      boolean cut = line.length == most && line[most - 1] != '\n';
      number += inLong ? 0 : 1;
      if (cut && !inLong) {
        problem(
            ProblemKind.TOO_LARGE,
            "line " + number,
            "A line of more than " + Sizes.text(most) + ".",
            "Cut its text into smaller ones.");
      } else if (!cut && !inLong) {
        line(line, number);
      }
      inLong = cut;
    }
  }

  private void line(byte[] line, int number) {
    byte[] json =
        new String(line, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
    if (json.length == 0) {
      return;
    }
    String place = "line " + number;
    try {
      JsonNode node = mapper.readTree(json);
      items.item(node, place, json);
    } catch (JacksonException e) {
      broken(e, place);
    }
  }

  private void stream() throws IOException {
    int most = source.limits().documentBytes();
    byte[] start = source.stream().readNBytes(most);
    boolean whole = start.length < most;
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), source.stream());
    try (JsonParser parser = mapper.createParser(all)) {
      int number = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        number++;
        if (token == JsonToken.START_OBJECT) {
          new Walk(parser, whole && number == 1 ? start : null).object(number);
        } else if (token == JsonToken.START_ARRAY) {
          new Walk(parser, null).array();
        }
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        Budget.rethrow(cause);
      }
      broken(e, "");
    }
  }

  /** Walks objects for the lists they hold, keeping the plain fields that stand before them. */
  private final class Walk {
    private final JsonParser parser;
    private final byte @Nullable [] bytes;

    Walk(JsonParser parser, byte @Nullable [] bytes) {
      this.parser = parser;
      this.bytes = bytes;
    }

    /** An object at the root: a text of its own, or a holder of lists of them. */
    void object(int number) {
      tools.jackson.databind.node.ObjectNode own = mapper.createObjectNode();
      Deque<String> path = new ArrayDeque<>();
      int lists = fields(own, path, 0);
      if (lists == 0 || JsonItems.hasText(own)) {
        items.item(
            own,
            number > 1 ? "object " + number : "",
            bytes != null ? bytes : mapper.writeValueAsBytes(own));
      }
    }

    private int fields(tools.jackson.databind.node.ObjectNode own, Deque<String> path, int lists) {
      int found = lists;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_ARRAY && items.isList(name)) {
          found++;
          list(name, own);
        } else if (value == JsonToken.START_OBJECT && items.isHolder(name) && path.size() < 4) {
          path.push(name);
          found = fields(mapper.createObjectNode(), path, found);
          path.pop();
        } else {
          own.set(name, mapper.readTree(parser));
        }
      }
      return found;
    }

    private void list(String name, JsonNode holder) {
      items.enter(holder);
      int index = 0;
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        index++;
        if (token == JsonToken.START_OBJECT && name.equals("list")) {
          fields(mapper.createObjectNode(), new ArrayDeque<>(), 0);
        } else {
          element(name, index);
        }
      }
    }

    void array() {
      int index = 0;
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        element("item", ++index);
      }
    }

    private void element(String name, int index) {
      JsonNode node = mapper.readTree(parser);
      if (node.isObject()) {
        items.element(node, name, index, mapper.writeValueAsBytes(node));
      }
    }
  }

  private void broken(JacksonException e, String place) {
    boolean bounds = e instanceof StreamConstraintsException;
    var at = e.getLocation();
    String where =
        !place.isEmpty() || at == null
            ? place
            : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    String what = Reasons.of(new IOException(e.getOriginalMessage()));
    if (bounds && what.contains("nesting")) {
      problem(
          ProblemKind.TOO_DEEP, where, "It is nested more than " + DEPTH + " deep.", "Flatten it.");
    } else {
      problem(
          items.found() ? ProblemKind.PARTLY_READ : ProblemKind.BROKEN,
          where,
          "It is no JSON from here on: " + what + ".",
          "Mend it there; what stands before it was read.");
    }
    items.told();
  }

  private void problem(ProblemKind kind, String place, String what, String cure) {
    items.told();
    out.problem(kind, source.path(), place, what, cure);
  }
}
