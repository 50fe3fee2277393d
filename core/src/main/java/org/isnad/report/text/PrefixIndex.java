package org.isnad.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Of many patterns that must match a whole line, those that its first letters leave possible.
 * Learns as it goes: a pattern stays possible when it matches the letters or wants to see more of
 * them.
 */
final class PrefixIndex {
  private static final int PREFIX = 4;
  private static final int MOST = 20_000;

  private final List<Pattern> patterns;
  private final Map<String, List<Pattern>> possible = new ConcurrentHashMap<>();

  /** Patterns that ignore case. */
  PrefixIndex(List<Pattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /** In their order. */
  List<Pattern> possible(String line) {
    String prefix = line.substring(0, Math.min(PREFIX, line.length())).toLowerCase(Locale.ROOT);
    List<Pattern> known = possible.get(prefix);
    if (known != null) {
      return known;
    }
    List<Pattern> found = patterns.stream().filter(pattern -> isPossible(pattern, prefix)).toList();
    if (possible.size() < MOST) {
      possible.put(prefix, found);
    }
    return found;
  }

  @SuppressWarnings("JdkObsolete") // whether it wants more letters is the question
  private static boolean isPossible(Pattern pattern, String prefix) {
    Matcher matcher = pattern.matcher(prefix);
    return matcher.matches() || matcher.hitEnd();
  }
}
