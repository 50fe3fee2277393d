package org.isnad.network;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.network.measure.Graph;
import org.jspecify.annotations.Nullable;

/** The actors and ties seen through a lens. Ties are read when they are asked for. */
public final class Network {
  private final Casebook book;
  private final Lens lens;
  private final List<Tie> ties;
  private final int[] subjects;
  private final int[] objects;

  private Network(Casebook book, Lens lens, List<Tie> ties, int[] subjects, int[] objects) {
    this.book = book;
    this.lens = lens;
    this.ties = ties;
    this.subjects = subjects;
    this.objects = objects;
  }

  public static Network through(Lens lens, Histories histories, Joinings joinings) {
    return through(lens, histories, joinings, Set.of());
  }

  /** Without ties of some sorts. */
  public static Network through(
      Lens lens, Histories histories, Joinings joinings, Set<org.isnad.claim.Predicate> leftOut) {
    Lives lives = Lives.of(histories, lens);
    TieReader reader = new TieReader(lens, lives, joinings);
    Holding holding = new Holding(histories, lens, lives, joinings, reader);
    int[] ids =
        IntStream.range(0, histories.size())
            .parallel()
            .filter(tie -> !leftOut.contains(histories.predicate(tie)) && holding.holds(tie))
            .toArray();
    return new Network(
        histories.book(),
        lens,
        new Reading(ids, histories, reader),
        IntStream.of(ids).map(histories::subject).toArray(),
        IntStream.of(ids).map(histories::object).toArray());
  }

  /** Ties that are read once each, when they are asked for. */
  private static final class Reading extends LazyList<Tie> {
    private final int[] ids;
    private final Histories histories;
    private final TieReader reader;
    private final @Nullable Tie[] read;

    Reading(int[] ids, Histories histories, TieReader reader) {
      this.ids = ids;
      this.histories = histories;
      this.reader = reader;
      read = new Tie[ids.length];
    }

    @Override
    public Tie get(int index) {
      Tie known = read[index];
      if (known == null) {
        known = Objects.requireNonNull(reader.read(histories.history(ids[index])));
        read[index] = known;
      }
      return known;
    }

    @Override
    public int size() {
      return ids.length;
    }
  }

  public Casebook book() {
    return book;
  }

  public Lens lens() {
    return lens;
  }

  /** In order of first telling. */
  public List<Tie> ties() {
    return ties;
  }

  /** Those ties that are wanted. */
  public Network only(Predicate<Tie> wanted) {
    List<Tie> kept = ties.stream().filter(wanted).toList();
    return new Network(
        book,
        lens,
        kept,
        kept.stream().mapToInt(Tie::subject).toArray(),
        kept.stream().mapToInt(Tie::object).toArray());
  }

  /** As if an actor were not there. */
  public Network withoutActor(int node) {
    return only(tie -> tie.subject() != node && tie.object() != node);
  }

  /** The actors that have a tie, ascending. */
  public int[] actors() {
    boolean[] tied = new boolean[book.nodes().size()];
    for (int i = 0; i < subjects.length; i++) {
      tied[subjects[i]] = true;
      tied[objects[i]] = true;
    }
    return IntStream.range(0, tied.length).filter(node -> tied[node]).toArray();
  }

  /** Its shape alone: an edge where two actors have any tie. */
  public Shape shape() {
    int[] actors = actors();
    int[] place = new int[book.nodes().size()];
    Arrays.setAll(place, node -> -1);
    for (int i = 0; i < actors.length; i++) {
      place[actors[i]] = i;
    }
    int[] from = IntStream.of(subjects).map(node -> place[node]).toArray();
    int[] to = IntStream.of(objects).map(node -> place[node]).toArray();
    return new Shape(Graph.of(actors.length, from, to), IntStream.of(actors).boxed().toList());
  }

  /**
   * A graph and whom its nodes stand for.
   *
   * @param actors index of the actor, by node of the graph
   */
  public record Shape(Graph graph, List<Integer> actors) {}
}
