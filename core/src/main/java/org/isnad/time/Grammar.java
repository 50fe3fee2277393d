package org.isnad.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules, applied level by level: the rules of one level see what the levels before have read. A
 * line {@code == name ==} in a rule file opens the next level; levels of one name, in whichever
 * file, are one.
 */
final class Grammar {
  private static final String[] FILES = {"english.tsv", "hijri.tsv", "arabic.tsv", "persian.tsv"};
  private static final List<String> LEVELS =
      List.of(
          "numbers", "lengths", "years", "months", "days", "stretches", "dates", "times", "all");

  private final List<Level> levels = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  /** Rules of one level, by what they can begin with. */
  private static final class Level {
    private final Map<String, List<Rule>> byForm = new HashMap<>();
    private final Map<Category, List<Rule>> byCategory = new EnumMap<>(Category.class);

    void add(Rule rule) {
      Set<String> forms = new HashSet<>();
      Set<Category> categories = EnumSet.noneOf(Category.class);
      rule.pattern().first(forms, categories);
      forms.forEach(form -> byForm.computeIfAbsent(form, k -> new ArrayList<>()).add(rule));
      categories.forEach(c -> byCategory.computeIfAbsent(c, k -> new ArrayList<>()).add(rule));
    }

    void apply(Chart chart) {
      List<Symbol> found = new ArrayList<>();
      for (int i = 0; i < chart.size(); i++) {
        apply(chart, i, found);
      }
      found.forEach(chart::add);
    }

    private void apply(Chart chart, int begin, List<Symbol> found) {
      apply(byForm.getOrDefault(chart.form(begin), List.of()), chart, begin, found);
      Set<Category> tried = null;
      for (Symbol symbol : chart.from(begin)) {
        List<Rule> fitting = byCategory.get(symbol.category());
        if (fitting != null) {
          tried = tried == null ? EnumSet.noneOf(Category.class) : tried;
          if (tried.add(symbol.category())) {
            apply(fitting, chart, begin, found);
          }
        }
      }
    }

    private static void apply(List<Rule> rules, Chart chart, int begin, List<Symbol> found) {
      for (Rule rule : rules) {
        Symbol symbol = rule.apply(chart, begin);
        if (symbol != null && !found.contains(symbol)) {
          found.add(symbol);
        }
      }
    }
  }

  private Grammar() {
    LEVELS.forEach(name -> levels.add(new Level()));
  }

  static Grammar load() {
    Grammar grammar = new Grammar();
    for (String file : FILES) {
      grammar.add(Tables.rows(file));
    }
    return grammar;
  }

  private void add(List<Tables.Row> rows) {
    Level level = levels.getFirst();
    for (Tables.Row row : rows) {
      if (row.cell(0).startsWith("==")) {
        String name = row.cell(0).replace("=", "").strip();
        if (!LEVELS.contains(name)) {
          throw row.wrong("there is no level '" + name + "', only " + LEVELS);
        }
        level = levels.get(LEVELS.indexOf(name));
      } else {
        Rule rule = Rule.of(rules.size() + 1, row);
        rules.add(rule);
        level.add(rule);
      }
    }
  }

  /** All rules, in the order of the files. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** Adds to a chart that holds words all that the rules read. */
  void read(Chart chart) {
    levels.forEach(level -> level.apply(chart));
  }
}
