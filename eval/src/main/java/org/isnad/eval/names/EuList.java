package org.isnad.eval.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.whoswho.CsvTable;

/** The names in a list of the European Union's sanctions. */
final class EuList {
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern SAID_OTHERWISE =
      Pattern.compile(
          "\\(?\\b(?:a\\.?k\\.?a\\.?|alias|f\\.k\\.a\\.?|(?:date|place) of birth|born|in"
              + " Arabic)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private EuList() {}

  /** One record: whom its names mean is not asked. */
  record Entry(NameKind kind, List<String> names) {}

  static List<Entry> read(String csv) {
    return CsvTable.rows(csv).stream().map(EuList::entry).toList();
  }

  private static Entry entry(Map<String, String> row) {
    Set<String> names = new LinkedHashSet<>();
    add(names, row.getOrDefault("name", ""));
    for (String alias : row.getOrDefault("alias", "").split(";")) {
      parts(alias).forEach(part -> add(names, part));
    }
    return new Entry(NameBenchYardstick.kind(row.getOrDefault("schema", "")), List.copyOf(names));
  }

  /** Commas part names of several words each; 'Ghilani, Ahmad' is one name. */
  private static List<String> parts(String alias) {
    List<String> parts = List.of(alias.split("\\s*[,،]\\s+"));
    boolean several = parts.size() > 2 || parts.stream().allMatch(part -> words(part) >= 2);
    return several ? parts : List.of(alias);
  }

  private static void add(Set<String> names, String name) {
    String plain = BRACKETS.matcher(name).replaceAll(" ");
    plain = SAID_OTHERWISE.matcher(plain).replaceAll(" ");
    plain = SPACE.matcher(plain).replaceAll(" ").strip();
    if (words(plain) >= 2) {
      names.add(plain);
    }
  }

  static int words(String name) {
    return SPACE.split(name.strip()).length;
  }
}
