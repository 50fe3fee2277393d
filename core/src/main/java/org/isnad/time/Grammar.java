package org.isnad.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

  private final Map<String, List<List<Rule>>> byForm = new HashMap<>();
  private final Map<Category, List<List<Rule>>> byCategory = new EnumMap<>(Category.class);
  private final List<Rule> rules = new ArrayList<>();

  private Grammar() {}

  static Grammar load() {
    Grammar grammar = new Grammar();
    for (String file : FILES) {
      grammar.add(Tables.rows(file));
    }
    return grammar;
  }

  private void add(List<Tables.Row> rows) {
    int level = 0;
    for (Tables.Row row : rows) {
      if (row.cell(0).startsWith("==")) {
        String name = row.cell(0).replace("=", "").strip();
        if (!LEVELS.contains(name)) {
          throw row.wrong("there is no level '" + name + "', only " + LEVELS);
        }
        level = LEVELS.indexOf(name);
      } else {
        add(Rule.of(rules.size() + 1, row), level);
      }
    }
  }

  private void add(Rule rule, int level) {
    rules.add(rule);
    Set<String> forms = new HashSet<>();
    Set<Category> categories = EnumSet.noneOf(Category.class);
    rule.pattern().first(forms, categories);
    forms.forEach(form -> byForm.computeIfAbsent(form, k -> levels()).get(level).add(rule));
    categories.forEach(c -> byCategory.computeIfAbsent(c, k -> levels()).get(level).add(rule));
  }

  private static List<List<Rule>> levels() {
    return LEVELS.stream().map(name -> (List<Rule>) new ArrayList<Rule>(0)).toList();
  }

  /** All rules, in the order of the files. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** Adds to a chart that holds words all that the rules read. */
  void read(Chart chart) {
    for (int level = 0; level < LEVELS.size(); level++) {
      Set<Symbol> found = new LinkedHashSet<>();
      for (int i = 0; i < chart.size(); i++) {
        read(chart, i, level, found);
      }
      found.forEach(chart::add);
    }
  }

  private void read(Chart chart, int begin, int level, Set<Symbol> found) {
    List<List<Rule>> forWord = byForm.get(chart.form(begin));
    if (forWord != null) {
      apply(forWord.get(level), chart, begin, found);
    }
    List<Symbol> symbols = chart.from(begin);
    for (int i = 0; i < symbols.size(); i++) {
      List<List<Rule>> forSymbol = byCategory.get(symbols.get(i).category());
      if (forSymbol != null && isFirst(symbols, i)) {
        apply(forSymbol.get(level), chart, begin, found);
      }
    }
  }

  /** Whether no earlier symbol of the list is of the same category. */
  private static boolean isFirst(List<Symbol> symbols, int index) {
    for (int i = 0; i < index; i++) {
      if (symbols.get(i).category() == symbols.get(index).category()) {
        return false;
      }
    }
    return true;
  }

  private static void apply(List<Rule> rules, Chart chart, int begin, Set<Symbol> found) {
    for (Rule rule : rules) {
      Symbol symbol = rule.apply(chart, begin);
      if (symbol != null) {
        found.add(symbol);
      }
    }
  }
}
