package org.isnad.eval.muc4;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One incident in the five-slot form.
 *
 * @param type attack, bombing, kidnapping, arson, robbery, forced work stoppage; in the gold also
 *     two of them: 'bombing / attack'
 * @param fills for every slot its entities, each the set of strings that name it, normalised
 */
public record Template(String type, Map<Role, List<Set<String>>> fills) {
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
  private static final Pattern ARTICLES = Pattern.compile("\\b(a|an|the)\\b");

  public Template {
    Map<Role, List<Set<String>>> all = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      all.put(role, List.copyOf(fills.getOrDefault(role, List.of())));
    }
    fills = all;
  }

  List<Set<String>> of(Role role) {
    return fills.getOrDefault(role, List.of());
  }

  /** How many fills count: the type and every entity. */
  int size() {
    return 1 + fills.values().stream().mapToInt(List::size).sum();
  }

  /** Lower case, without punctuation, articles and extra spaces, as the reference scorer does. */
  static String normal(String mention) {
    String bare = PUNCTUATION.matcher(mention.toLowerCase(Locale.ROOT)).replaceAll("");
    return ARTICLES.matcher(bare).replaceAll(" ").strip().replaceAll("\\s+", " ");
  }
}
