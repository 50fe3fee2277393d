package org.isnad.origin.coordination;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One look through several windows. Posts are copied within seconds, articles within hours or days:
 * a wide window shows who carries the same at all, and the narrow ones which of them do it so fast
 * that chance is a poor explanation ({@code flag_speed_share} of CooRTweet 2.1).
 *
 * @param widest what the widest window shows
 * @param windows from the narrowest to the widest
 * @param edges the edges of the widest window with their weights in each
 */
public record WindowSweep(Coordination widest, List<Duration> windows, List<SweptEdge> edges) {
  public WindowSweep {
    windows = List.copyOf(windows);
    edges = List.copyOf(edges);
  }

  /**
   * An edge.
   *
   * @param weights how many pairs the two have in each window; each rule counts participation
   *     within its own window, so that a narrow window may leave out more than what is far apart
   */
  public record SweptEdge(Edge edge, List<Integer> weights) {
    public SweptEdge {
      weights = List.copyOf(weights);
    }
  }

  private record Ends(String one, String other) {
    static Ends of(Edge edge) {
      return new Ends(edge.one(), edge.other());
    }
  }

  /**
   * Looks through each of these windows.
   *
   * @param windows at least one, in any order
   */
  public static WindowSweep of(Shares shares, List<Duration> windows, int minParticipation) {
    List<Duration> ascending = windows.stream().distinct().sorted().toList();
    List<Coordination> looks =
        ascending.stream()
            .map(window -> Coordination.of(shares, new Rule(window, minParticipation)))
            .toList();
    List<Map<Ends, Integer>> weights = looks.stream().map(WindowSweep::weights).toList();
    Coordination widest = looks.getLast();
    List<SweptEdge> edges =
        widest.network().edges().stream().map(edge -> swept(edge, weights)).toList();
    return new WindowSweep(widest, ascending, edges);
  }

  private static Map<Ends, Integer> weights(Coordination look) {
    Map<Ends, Integer> weights = new HashMap<>();
    look.network().edges().forEach(edge -> weights.put(Ends.of(edge), edge.weight()));
    return weights;
  }

  private static SweptEdge swept(Edge edge, List<Map<Ends, Integer>> weights) {
    Ends ends = Ends.of(edge);
    return new SweptEdge(edge, weights.stream().map(w -> w.getOrDefault(ends, 0)).toList());
  }
}
