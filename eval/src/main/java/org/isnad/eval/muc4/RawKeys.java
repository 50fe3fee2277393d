package org.isnad.eval.muc4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.eval.muc4.RawTemplate.Fill;

/**
 * Reads key files of MUC-4: numbered slots, fills one a line, {@code /} between readings, {@code ?}
 * before what may be left out, {@code *} and {@code -} for none.
 */
final class RawKeys {
  private static final Pattern SLOT = Pattern.compile("^(\\d{1,2})\\.\\s+[A-Z: ]+?\\s{2,}(.*)$");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\\")+)\"");
  private static final int ID = 0;
  private static final int NUMBER = 1;
  private static final int DATE = 2;
  private static final int TYPE = 4;
  private static final int CONFIDENCE = 11;
  private static final Map<Integer, Role> SLOTS =
      Map.of(6, Role.WEAPON, 9, Role.PERP_IND, 10, Role.PERP_ORG, 12, Role.TARGET, 18, Role.VICTIM);

  private final Map<String, List<RawTemplate>> templates = new LinkedHashMap<>();
  private final Map<Integer, List<String>> slots = new LinkedHashMap<>();
  private int slot = -1;

  private RawKeys() {}

  /** Templates by message id; messages without one have an empty list. */
  static Map<String, List<RawTemplate>> read(Path file) throws IOException {
    RawKeys keys = new RawKeys();
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      keys.line(line);
    }
    keys.close();
    return keys.templates;
  }

  private void line(String line) {
    Matcher matcher = SLOT.matcher(line);
    if (matcher.matches()) {
      slot = Integer.parseInt(matcher.group(1));
      if (slot == ID) {
        close();
      }
      slots.computeIfAbsent(slot, k -> new ArrayList<>()).add(matcher.group(2).strip());
    } else if (!line.isBlank() && line.startsWith(" ") && slot >= 0) {
      slots.computeIfAbsent(slot, k -> new ArrayList<>()).add(line.strip());
    }
  }

  private void close() {
    String id = first(ID).split("\\s+")[0];
    if (!id.isEmpty()) {
      List<RawTemplate> all = templates.computeIfAbsent(id, k -> new ArrayList<>());
      if (!first(NUMBER).startsWith("*")) {
        all.add(template());
      }
    }
    slots.clear();
    slot = ID;
  }

  private String first(int number) {
    List<String> lines = slots.get(number);
    return lines == null ? "" : lines.getFirst();
  }

  private RawTemplate template() {
    Map<Role, List<Set<String>>> fills = new EnumMap<>(Role.class);
    SLOTS.forEach((number, role) -> fills.put(role, entities(number)));
    return new RawTemplate(
        new Template(first(TYPE).toLowerCase(Locale.ROOT), fills),
        first(NUMBER).contains("OPTIONAL"),
        KeyDates.read(first(DATE)),
        confidences());
  }

  private List<Set<String>> entities(int number) {
    List<Set<String>> entities = new ArrayList<>();
    for (String line : slots.getOrDefault(number, List.of())) {
      Set<String> names = names(line);
      if (!names.isEmpty() && !line.startsWith("?")) {
        entities.add(names);
      }
    }
    return entities;
  }

  private static Set<String> names(String line) {
    Set<String> names = new LinkedHashSet<>();
    Matcher quoted = QUOTED.matcher(line);
    while (quoted.find()) {
      names.add(Template.normal(quoted.group(1)));
    }
    return names;
  }

  private List<Fill> confidences() {
    List<Fill> fills = new ArrayList<>();
    for (String line : slots.getOrDefault(CONFIDENCE, List.of())) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("?")) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : line.substring(0, colon).replaceAll("[()]", "").split("/")) {
          values.add(value.strip());
        }
        fills.add(new Fill(values, names(line.substring(colon))));
      }
    }
    return fills;
  }
}
