package org.isnad.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule looks for, from some word on. */
sealed interface Pattern {

  /** Called with the index after the matched words and what was caught, for each way to match. */
  @FunctionalInterface
  interface Then {
    void at(int index, Slots.@Nullable Caught caught);
  }

  void match(Chart chart, int at, Slots.@Nullable Caught caught, Then then);

  /** Adds what a match may begin with; returns whether it may match no word at all. */
  boolean first(Set<String> forms, Set<Category> categories);

  /** One word. */
  record Literal(String form) implements Pattern {
    @Override
    public void match(Chart chart, int at, Slots.@Nullable Caught caught, Then then) {
      if (chart.form(at).equals(form)) {
        then.at(at + 1, caught);
      }
    }

    @Override
    public boolean first(Set<String> forms, Set<Category> categories) {
      forms.add(form);
      return false;
    }
  }

  /** Something already read, caught under a name. */
  record Slot(String name, Category category) implements Pattern {
    @Override
    public void match(Chart chart, int at, Slots.@Nullable Caught caught, Then then) {
      if (at < chart.size()) {
        List<Symbol> symbols = chart.from(at);
        for (int i = 0; i < symbols.size(); i++) {
          Symbol symbol = symbols.get(i);
          if (symbol.category() == category) {
            then.at(symbol.end(), new Slots.Caught(name, symbol, caught));
          }
        }
      }
    }

    @Override
    public boolean first(Set<String> forms, Set<Category> categories) {
      categories.add(category);
      return false;
    }
  }

  /** One after the other. */
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public void match(Chart chart, int at, Slots.@Nullable Caught caught, Then then) {
      match(0, chart, at, caught, then);
    }

    private void match(int part, Chart chart, int at, Slots.@Nullable Caught caught, Then then) {
      if (part == parts.size()) {
        then.at(at, caught);
      } else {
        parts.get(part).match(chart, at, caught, (i, c) -> match(part + 1, chart, i, c, then));
      }
    }

    @Override
    public boolean first(Set<String> forms, Set<Category> categories) {
      for (Pattern part : parts) {
        if (!part.first(forms, categories)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One or the other. */
  record Choice(List<Pattern> options) implements Pattern {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public void match(Chart chart, int at, Slots.@Nullable Caught caught, Then then) {
      for (Pattern option : options) {
        option.match(chart, at, caught, then);
      }
    }

    @Override
    public boolean first(Set<String> forms, Set<Category> categories) {
      boolean empty = false;
      for (Pattern option : options) {
        empty |= option.first(forms, categories);
      }
      return empty;
    }
  }

  /** There or not. */
  record Maybe(Pattern part) implements Pattern {
    @Override
    public void match(Chart chart, int at, Slots.@Nullable Caught caught, Then then) {
      part.match(chart, at, caught, then);
      then.at(at, caught);
    }

    @Override
    public boolean first(Set<String> forms, Set<Category> categories) {
      part.first(forms, categories);
      return true;
    }
  }
}
