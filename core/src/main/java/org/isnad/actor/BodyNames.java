package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.base.Line;

/**
 * Names of bodies that are made of common words only. 'Ministry of Defence' names a body of each
 * state: with a state it names one, without it names none outside its report.
 */
final class BodyNames {
  private final Set<String> common = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private final Countries countries;

  private BodyNames(Countries countries) {
    this.countries = countries;
    for (Line line : Line.ofResource(BodyNames.class, "common-body-words.tsv")) {
      List<String> fields = line.fields();
      Set<String> into = fields.getFirst().equals("link") ? links : common;
      for (String word : fields.get(1).split("\\s+")) {
        into.add(NameKeys.key(word));
      }
    }
  }

  static BodyNames load(Countries countries) {
    return new BodyNames(countries);
  }

  /**
   * What names a body: the folded name; for a name of common words the state's code and the words
   * in order of the alphabet; nothing where such a name tells no state.
   *
   * @param around the words of the name with those that belong to it: 'Iraq's Ministry of Defence'
   */
  Optional<String> key(String name, String around) {
    List<String> telling = new ArrayList<>();
    Set<String> words = new TreeSet<>();
    Set<String> states = new TreeSet<>();
    for (String word : NameKeys.key(name).split(" ")) {
      String bare = word.startsWith("ال") ? word.substring(2) : word;
      Optional<String> state = countries.of(word);
      if (state.isPresent()) {
        states.add(state.get());
      } else if (common.contains(word) || common.contains(bare)) {
        words.add(singular(bare));
      } else if (!links.contains(word)) {
        telling.add(word);
      }
    }
    if (!telling.isEmpty()) {
      return Optional.of(NameKeys.key(name));
    }
    if (states.isEmpty()) {
      for (String word : NameKeys.key(around).split(" ")) {
        countries.of(word).ifPresent(states::add);
      }
    }
    return states.size() == 1 && !words.isEmpty()
        ? Optional.of(
            states.iterator().next().toLowerCase(java.util.Locale.ROOT)
                + " "
                + String.join(" ", words))
        : Optional.empty();
  }

  /** Codes of the states that words of the name lead to. */
  Set<String> states(String name) {
    Set<String> states = new TreeSet<>();
    for (String word : NameKeys.key(name).split(" ")) {
      countries.of(word).ifPresent(states::add);
    }
    return states;
  }

  String withoutStates(String name) {
    List<String> left = new ArrayList<>();
    for (String word : NameKeys.key(name).split(" ")) {
      if (countries.of(word).isEmpty()) {
        left.add(word);
      }
    }
    while (!left.isEmpty() && links.contains(left.getLast())) {
      left.removeLast();
    }
    return String.join(" ", left);
  }

  private static String singular(String word) {
    String plain = word.equals("defense") ? "defence" : word;
    return plain.length() > 4
            && plain.endsWith("s")
            && !plain.endsWith("ss")
            && !plain.endsWith("affairs")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
