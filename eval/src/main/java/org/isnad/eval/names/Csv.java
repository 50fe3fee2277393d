package org.isnad.eval.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values after RFC 4180: quoted fields may hold commas, quotes and line ends. */
final class Csv {
  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The rows after the first one, by the names of the first one; short rows lack their last fields.
   */
  static List<Map<String, String>> read(String text) {
    Csv csv = new Csv(text);
    List<Map<String, String>> out = new ArrayList<>();
    List<String> head = csv.row();
    while (csv.at < csv.text.length()) {
      List<String> row = csv.row();
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(head.size(), row.size()); i++) {
        named.put(head.get(i), row.get(i));
      }
      if (row.size() > 1 || !row.getFirst().isBlank()) {
        out.add(named);
      }
    }
    return out;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    while (at < text.length() && "\r\n".indexOf(text.charAt(at)) >= 0) {
      char end = text.charAt(at++);
      if (end == '\n') {
        break;
      }
    }
    return fields;
  }

  private String field() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean doubled = c == '"' && at < text.length() && text.charAt(at) == '"';
      if (c == '"' && !doubled) {
        break;
      }
      at += doubled ? 1 : 0;
      out.append(c);
    }
    return out + plain();
  }
}
