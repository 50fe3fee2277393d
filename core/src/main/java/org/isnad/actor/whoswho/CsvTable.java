package org.isnad.actor.whoswho;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Comma-separated values with a header (RFC 4180). */
final class CsvTable {
  private CsvTable() {}

  /** Each row by the names of the columns, in lower case; a missing cell is empty. */
  static List<Map<String, String>> rows(String text) {
    List<List<String>> all = parse(text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Map<String, String> row = new HashMap<>();
      for (int c = 0; c < all.getFirst().size(); c++) {
        String cell = c < all.get(i).size() ? all.get(i).get(c).strip() : "";
        row.put(all.getFirst().get(c).strip().toLowerCase(Locale.ROOT), cell);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> parse(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        row.add(take(cell));
      } else if (c == '\n') {
        row.add(take(cell));
        rows.add(row);
        row = new ArrayList<>();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(take(cell));
      rows.add(row);
    }
    rows.removeIf(r -> r.stream().allMatch(String::isBlank));
    return rows;
  }

  private static String take(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return text;
  }
}
