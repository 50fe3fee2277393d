package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule file.
 *
 * @param number its place among all rules; of two readings of the same words the earlier one counts
 * @param category what it makes
 * @param builder how its value is made
 * @param constants {@code name=value} after the builder
 * @param pattern what it looks for
 * @param examples {@code words => value}, which tests hold it to
 */
record Rule(
    int number,
    Category category,
    Builder builder,
    Map<String, String> constants,
    Pattern pattern,
    List<String> examples) {

  static Rule of(int number, Tables.Row row) {
    try {
      String[] making = row.cell(1).split(" +");
      Map<String, String> constants = new HashMap<>();
      for (int i = 1; i < making.length; i++) {
        String[] constant = making[i].split("=", 2);
        constants.put(constant[0], constant[1]);
      }
      return new Rule(
          number,
          Category.valueOf(row.cell(0)),
          Builder.of(making[0]),
          Map.copyOf(constants),
          PatternReader.read(row.cell(2)),
          examples(row.cell(3)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(row.place() + " is no rule: " + e.getMessage(), e);
    }
  }

  private static List<String> examples(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" *; *"));
  }

  /** The longest reading from a word on, or null. */
  @Nullable Symbol apply(Chart chart, int begin) {
    List<Match> matches = new ArrayList<>(1);
    pattern.match(chart, begin, null, (end, caught) -> matches.add(new Match(end, caught)));
    Match longest = null;
    for (Match match : matches) {
      if (longest == null || match.end() > longest.end()) {
        longest = match;
      }
    }
    return longest == null || longest.end() == begin ? null : symbol(begin, longest);
  }

  private record Match(int end, Slots.@Nullable Caught caught) {}

  private @Nullable Symbol symbol(int begin, Match match) {
    Object value = builder.build(new Slots(constants, match.caught()));
    if (value == null) {
      return null;
    }
    return new Symbol(category, begin, match.end(), value, number);
  }
}
