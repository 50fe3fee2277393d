package org.isnad.report.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ENDS = Pattern.compile("^[\\s|•·>»←-]+|[\\s:…»›→←|•·]+$");
  private static final Map<Cue, Pattern> CUES = load();

  private LineCues() {}

  /** The cue that this whole line is, or null. */
  public static @Nullable Cue of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String plain = ENDS.matcher(SPACES.matcher(line).replaceAll(" ")).replaceAll("");
    for (Map.Entry<Cue, Pattern> cue : CUES.entrySet()) {
      if (cue.getValue().matcher(plain).matches()) {
        return cue.getKey();
      }
    }
    return null;
  }

  private static Map<Cue, Pattern> load() {
    Map<Cue, List<String>> patterns = new LinkedHashMap<>();
    for (List<String> row : WordList.rows(LineCues.class, "cues.tsv")) {
      boolean tail = row.size() > 3 && row.get(3).equals("tail");
      Cue cue = new Cue(ZoneKind.valueOf(row.get(0)), tail);
      patterns.computeIfAbsent(cue, k -> new ArrayList<>()).add("(?:" + row.get(2) + ")");
    }
    Map<Cue, Pattern> compiled = new LinkedHashMap<>();
    patterns.forEach((cue, any) -> compiled.put(cue, Patterns.anyCase(String.join("|", any))));
    return compiled;
  }
}
