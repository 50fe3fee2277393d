package org.isnad.whatif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who plays, and by which channels: what the model takes from the network of a day.
 *
 * @param principals indexes of actors who reach at least one faction, and of the lost one
 * @param factions indexes of actors who can act and are reached
 * @param whole channels with everybody there
 * @param left channels without the lost actor; the same where nobody is lost
 * @param lost place of the lost actor among the principals, or {@link #NOBODY}
 * @param hold by faction, how far the lost one holds it, in [0, 1]
 * @param sides by principal, where told orders put it, in [-1, 1]; null where none are told
 * @param above by principal, who commands it, as a place among the principals, or {@link #NOBODY}
 * @param successors places of those told to succeed the lost one
 * @param leftOut how many more principals and factions there are than the model takes
 */
public record Cast(
    List<Integer> principals,
    List<Integer> factions,
    Channelling whole,
    Channelling left,
    int lost,
    List<Double> hold,
    List<@Nullable Double> sides,
    List<Integer> above,
    List<Integer> successors,
    int leftOut) {
  public static final int NOBODY = -1;

  public Cast {
    principals = List.copyOf(principals);
    factions = List.copyOf(factions);
    hold = List.copyOf(hold);
    above = List.copyOf(above);
    successors = List.copyOf(successors);
  }

  /** How many channels run from a principal to a faction. */
  public int channels() {
    return whole.count();
  }

  /** Principals by how many factions they reach, most first: place and count. */
  public List<Map.Entry<Integer, Integer>> widest() {
    return java.util.stream.IntStream.range(0, principals.size())
        .mapToObj(p -> Map.entry(p, whole.reachedBy(p)))
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .toList();
  }
}
