package org.isnad.origin.coordination.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line; its fields are named as columns are. */
final class JsonLines {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String file;
  private final Map<Role, String> said;
  private final ProblemLog problems;
  private final Rows sink;
  private final Map<List<String>, Columns> known = new HashMap<>();

  JsonLines(String file, Map<Role, String> said, ProblemLog problems, Rows sink) {
    this.said = said;
    this.file = file;
    this.problems = problems;
    this.sink = sink;
  }

  /** Gives the number of rows. */
  long read(BufferedReader text) throws IOException {
    long count = 0;
    long line = 0;
    for (String row = text.readLine(); row != null; row = text.readLine()) {
      line++;
      if (!row.isBlank()) {
        count++;
        row(row, line);
      }
    }
    return count;
  }

  private void row(String row, long line) {
    try {
      JsonNode object = MAPPER.readTree(row);
      if (object.isObject()) {
        object(object, line);
      } else {
        problems.add(file, line, "This is no JSON object.", "Write one object a line.");
      }
    } catch (JacksonException e) {
      String where = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      problems.add(file, line, "This is no JSON" + where + ".", "Write one whole object a line.");
    }
  }

  private void object(JsonNode object, long line) {
    List<String> names = new ArrayList<>(object.propertyNames());
    Columns columns = known.computeIfAbsent(names, all -> Columns.of(all, said));
    String missing = columns.missing();
    if (missing == null) {
      sink.row(line, role -> value(object, names, columns.place(role)));
    } else {
      problems.add(
          file,
          line,
          "No field is %s; the fields are: %s.".formatted(missing, String.join(", ", names)),
          "Name the field that holds it " + missing + ", or say which it is with --columns.");
    }
  }

  private static @Nullable String value(JsonNode object, List<String> names, int place) {
    JsonNode value = place < 0 ? null : object.get(names.get(place));
    return value == null || !value.isValueNode() || value.isNull() ? null : value.asString();
  }
}
