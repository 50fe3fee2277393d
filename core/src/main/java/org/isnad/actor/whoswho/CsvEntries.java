package org.isnad.actor.whoswho;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.mention.ActorKind;

/**
 * A table of actors with a header. {@code name} is needed; {@code id}, {@code kind} (a kind of
 * Isnad), {@code country}, {@code aliases} and {@code weak_aliases} (between bars or semicolons),
 * {@code born}, {@code died}, {@code wikidata}, {@code note} are read where they are there.
 */
public final class CsvEntries {
  private CsvEntries() {}

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException for a row that cannot be read, with its number
   */
  public static List<Entry> read(String text) {
    List<Entry> entries = new ArrayList<>();
    List<Map<String, String>> rows = CsvTable.rows(text);
    for (int i = 0; i < rows.size(); i++) {
      try {
        entries.add(entry(rows.get(i), i + 1));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IllegalArgumentException("row " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return entries;
  }

  private static Entry entry(Map<String, String> row, int number) {
    String name = cell(row, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("no name; the column 'name' needs one");
    }
    List<EntryName> names = new ArrayList<>(List.of(new EntryName(name, false)));
    parts(cell(row, "aliases")).forEach(alias -> names.add(new EntryName(alias, false)));
    parts(cell(row, "weak_aliases")).forEach(alias -> names.add(new EntryName(alias, true)));
    String kind = cell(row, "kind");
    String id = cell(row, "id");
    String wikidata = cell(row, "wikidata");
    String note = cell(row, "note");
    return new Entry(
        id.isEmpty() ? "row-" + number : id,
        kind.isEmpty()
            ? ActorKind.ORGANISATION
            : ActorKind.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_')),
        cell(row, "country").toUpperCase(Locale.ROOT),
        names,
        List.of(),
        Dates.interval(cell(row, "born") + "/" + cell(row, "died")),
        false,
        null,
        wikidata.isEmpty() ? null : wikidata,
        note);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<String> parts(String cell) {
    return java.util.Arrays.stream(cell.split("[|;]"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
