package org.isnad.eval;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores as a table for people and as JSON for programs. */
public final class ScoresText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScoresText() {}

  /**
   * One object: {@code {"yardstick", "corpus": {"files", "sha256"}, "scores": {"dotted.key":
   * number}, "seconds"}}; a rate over nothing is null.
   */
  public static String json(Scores scores) {
    ObjectNode root = MAPPER.createObjectNode().put("yardstick", scores.yardstick());
    root.putObject("corpus")
        .put("files", scores.corpus().files())
        .put("sha256", scores.corpus().sha256());
    ObjectNode values = root.putObject("scores");
    scores.scores().forEach((k, v) -> put(values, k, v));
    root.put("seconds", Math.round(scores.seconds() * 1000) / 1000.0);
    return root.toString();
  }

  private static void put(ObjectNode values, String key, double value) {
    if (Double.isNaN(value)) {
      values.putNull(key);
    } else {
      values.put(key, value);
    }
  }

  /** A line a measure; precision, recall and F1 of one measure side by side. */
  public static String table(Scores scores) {
    StringBuilder out = new StringBuilder();
    out.append(
        "%s: %d files, %s, %.1f s%n"
            .formatted(
                scores.yardstick(),
                scores.corpus().files(),
                scores.corpus().sha256().substring(0, 12),
                scores.seconds()));
    out.append("%-34s%8s%8s%8s%n".formatted("measure", "p", "r", "f1"));
    Map<String, Double> s = scores.scores();
    s.forEach((k, v) -> out.append(scores.plain().contains(k) ? plain(k, v) : row(k, v, s)));
    return out.toString().stripTrailing();
  }

  private static String plain(String key, double value) {
    String form = value == Math.rint(value) ? "%.0f" : "%.3f";
    return "%-34s%24s%n".formatted(key, String.format(Locale.ROOT, form, value));
  }

  private static String row(String key, double value, Map<String, Double> all) {
    if (key.endsWith(".p") || key.endsWith(".r")) {
      return "";
    }
    if (!key.endsWith(".f1")) {
      return "%-34s%24s%n".formatted(key, percent(value));
    }
    String name = key.substring(0, key.length() - 3);
    return "%-34s%8s%8s%8s%n"
        .formatted(
            name,
            percent(all.getOrDefault(name + ".p", Double.NaN)),
            percent(all.getOrDefault(name + ".r", Double.NaN)),
            percent(value));
  }

  /** Rates in percent; what is no rate, a count or a tiny difference, as it is. */
  private static String percent(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    boolean tiny = value > 0 && value < 1e-6;
    String form = value > 1 ? "%.0f" : tiny ? "%.1e" : "%.1f";
    return String.format(Locale.ROOT, form, value > 1 || tiny ? value : 100 * value);
  }
}
