package org.isnad.claim.shallow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.passage.ArabicScript;

/**
 * Words and mentions in order, and the claim that they make.
 *
 * @param name file and line: which pattern made a claim
 * @param kind {@code relation}, {@code event}, {@code order}, {@code responsibility}, {@code toll}
 * @param type predicate, type of event, direction or stance
 * @param prior how sure a claim of it is before anything else is known, in (0, 1]
 */
record Pattern(String name, Kind kind, String type, List<Element> elements, double prior) {
  /** What a pattern claims; see the head of the files. */
  enum Kind {
    RELATION,
    EVENT,
    ORDER,
    RESPONSIBILITY,
    TOLL,
    NAME
  }

  private static final int LONGEST_ASIDE = 12;

  static List<Pattern> load(String file) {
    return Line.ofResource(Pattern.class, file).stream()
        .filter(line -> !line.fields().getFirst().equals("post"))
        .map(Pattern::of)
        .toList();
  }

  private static Pattern of(Line line) {
    List<String> row = line.fields();
    if (row.size() != 4) {
      throw line.wrong("not four fields", "write kind, type, pattern, prior between tabs");
    }
    List<Element> elements = new ArrayList<>();
    for (String step : row.get(2).split(" +")) {
      elements.add(element(step, line));
    }
    return new Pattern(
        line.file() + ":" + line.number(),
        Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
        row.get(1),
        List.copyOf(elements),
        Double.parseDouble(row.get(3)));
  }

  private static Element element(String step, Line line) {
    char first = step.charAt(0);
    if (first == '~') {
      return new Element.Gap(Integer.parseInt(step.substring(1)));
    }
    if (first == '@') {
      return new Element.Aside(LONGEST_ASIDE);
    }
    if (first == '%') {
      return new Element.Count();
    }
    if (first == '=') {
      return new Element.Some(step.charAt(1), Integer.parseInt(step.substring(2)));
    }
    if (first == '>') {
      return new Element.Rest(step.charAt(1));
    }
    boolean optional = step.endsWith("?");
    if (first >= 'A' && first <= 'Z') {
      String slot = optional ? step.substring(0, step.length() - 1) : step;
      return new Element.Slot(first, sort(slot, line), optional);
    }
    String words = optional ? step.substring(0, step.length() - 1) : step;
    return new Element.Word(words(words, false), words(words, true), optional);
  }

  /** The whole words of a step, or those that end in '+' and stand for a beginning. */
  private static Set<String> words(String step, boolean beginnings) {
    return Arrays.stream(step.split("\\|"))
        .filter(w -> w.endsWith("+") == beginnings)
        .map(w -> ArabicScript.normal(w.replace("+", "").replace('_', '\u200c')))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Element.Sort sort(String step, Line line) {
    try {
      return step.length() == 1 ? Element.Sort.ANY : Element.Sort.valueOf(step.substring(2));
    } catch (IllegalArgumentException e) {
      throw line.wrong(
          "'" + step + "' is no slot", "write A or A:PERSON, BODY, PEOPLE, DOER, NATION, PLACE");
    }
  }
}
