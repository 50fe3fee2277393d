package org.isnad.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** Lines that belong to the page and not to its story, by {@code cues.tsv}. */
public final class LineCues {
  /**
   * What a line is.
   *
   * @param tail whether all that follows is the page's own too, when no story follows
   */
  public record Cue(ZoneKind kind, boolean tail) {}

  private static final int LONGEST = 250;
  private static final String EDGES = ":…»›→←|•·>-";
  private static final int LONGEST_RIGHTS = 180;
  private static final Map<String, Cue> ANYWHERE = new LinkedHashMap<>();
  private static final Map<Pattern, Cue> CUES = load();
  private static final PrefixIndex INDEX = new PrefixIndex(List.copyOf(CUES.keySet()));

  private LineCues() {}

  /** The cue that this whole line is, or null. */
  public static @Nullable Cue of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String plain = plain(line);
    for (Pattern pattern : INDEX.possible(plain)) {
      if (pattern.matcher(plain).matches()) {
        return CUES.get(pattern);
      }
    }
    return anywhere(plain);
  }

  private static @Nullable Cue anywhere(String plain) {
    if (plain.length() > LONGEST_RIGHTS) {
      return null;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Cue> words : ANYWHERE.entrySet()) {
      if (lower.contains(words.getKey())) {
        return words.getValue();
      }
    }
    return null;
  }

  /** White space as single blanks; arrows, bars and colons at the ends dropped. */
  private static String plain(String line) {
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean blank = Paragraphs.isBlank(c);
      boolean leading = out.isEmpty() && EDGES.indexOf(c) >= 0;
      if (!blank && !leading) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || EDGES.indexOf(out.charAt(end - 1)) >= 0)) {
      end--;
    }
    return out.substring(0, end);
  }

  private static Map<Pattern, Cue> load() {
    Map<Pattern, Cue> cues = new LinkedHashMap<>();
    for (List<String> row : WordList.rows(LineCues.class, "cues.tsv")) {
      String how = row.size() > 3 ? row.get(3) : "";
      Cue cue = new Cue(ZoneKind.valueOf(row.get(0)), !how.isEmpty());
      if (how.equals("anywhere")) {
        ANYWHERE.put(row.get(2), cue);
      } else {
        cues.put(Patterns.anyCase(row.get(2)), cue);
      }
    }
    return cues;
  }
}
