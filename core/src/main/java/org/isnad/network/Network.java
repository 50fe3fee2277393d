package org.isnad.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.network.measure.Graph;

/**
 * The actors and ties seen through a lens.
 *
 * @param ties in order of first telling
 */
public record Network(Casebook book, Lens lens, List<Tie> ties) {
  public Network {
    ties = List.copyOf(ties);
  }

  public static Network through(Lens lens, Histories histories, Joinings joinings) {
    return through(lens, histories, joinings, histories.all());
  }

  /** Of some histories only. */
  public static Network through(
      Lens lens, Histories histories, Joinings joinings, List<History> some) {
    TieReader reader = new TieReader(lens, Lives.of(histories, lens), joinings);
    Tie[] read = new Tie[some.size()];
    IntStream.range(0, some.size()).parallel().forEach(i -> read[i] = reader.read(some.get(i)));
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : read) {
      if (tie != null) {
        ties.add(tie);
      }
    }
    return new Network(histories.book(), lens, ties);
  }

  /** Those ties that are wanted. */
  public Network only(Predicate<Tie> wanted) {
    return new Network(book, lens, ties.stream().filter(wanted).toList());
  }

  /** As if an actor were not there. */
  public Network withoutActor(int node) {
    return only(tie -> tie.subject() != node && tie.object() != node);
  }

  /** The actors that have a tie, ascending. */
  public int[] actors() {
    return ties.stream()
        .flatMapToInt(tie -> IntStream.of(tie.subject(), tie.object()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Its shape alone: an edge where two actors have any tie. */
  public Shape shape() {
    int[] actors = actors();
    int[] from = ties.stream().mapToInt(t -> Arrays.binarySearch(actors, t.subject())).toArray();
    int[] to = ties.stream().mapToInt(t -> Arrays.binarySearch(actors, t.object())).toArray();
    return new Shape(Graph.of(actors.length, from, to), IntStream.of(actors).boxed().toList());
  }

  /**
   * A graph and whom its nodes stand for.
   *
   * @param actors index of the actor, by node of the graph
   */
  public record Shape(Graph graph, List<Integer> actors) {}
}
