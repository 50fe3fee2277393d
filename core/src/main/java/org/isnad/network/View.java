package org.isnad.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A network through a lens of which only what is asked for is read: the ties around one actor in a
 * case of any size. What was read is kept. For one thread.
 *
 * <p>A question that passes many ties asks for their numbers, and for the ties themselves only
 * where it tells of them.
 */
public final class View {
  private static final byte HOLDS = 1;
  private static final byte HOLDS_NOT = 2;

  private final Histories histories;
  private final Lens lens;
  private final Lives lives;
  private final TieReader reader;
  private final Holding holding;
  private final byte[] known;
  private final Map<Integer, Tie> read = new HashMap<>();

  public View(Histories histories, Lens lens, Joinings joinings) {
    this.histories = histories;
    this.lens = lens;
    this.lives = Lives.of(histories, lens);
    this.reader = new TieReader(lens, lives, joinings);
    this.holding = new Holding(histories, lens, lives, joinings, reader);
    this.known = new byte[histories.size()];
  }

  public Casebook book() {
    return histories.book();
  }

  public Lens lens() {
    return lens;
  }

  public Lives lives() {
    return lives;
  }

  /** Ties along which instructions come to an actor; not those that only back it. */
  public List<Tie> into(int node) {
    return ties(numbersInto(node));
  }

  /** Ties by which others back an actor. */
  public List<Tie> backing(int node) {
    return ties(held(histories.into(node), true));
  }

  /** Numbers of the ties of {@link #into}. */
  public int[] numbersInto(int node) {
    return held(histories.into(node), false);
  }

  /** Whether instructions come to an actor from any of these senders. */
  public boolean hasInto(int node, IntPredicate senders) {
    for (int tie : histories.into(node)) {
      boolean commands = Ties.flow(histories.predicate(tie)) != Ties.Flow.BACKING;
      if (commands && senders.test(sender(tie)) && holds(tie)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Numbers of the ties along which an actor sends instructions; not of those that only back
   * others.
   */
  public int[] numbersOutOf(int node) {
    return held(histories.outOf(node), false);
  }

  /** Where instructions come from along a tie that is known by its number. */
  public int sender(int tie) {
    boolean forward = Ties.flow(histories.predicate(tie)) != Ties.Flow.OBJECT_TO_SUBJECT;
    return forward ? histories.subject(tie) : histories.object(tie);
  }

  /** Where they go. */
  public int receiver(int tie) {
    return histories.subject(tie) + histories.object(tie) - sender(tie);
  }

  /** How many tellings say that it held. */
  public int origins(int tie) {
    return holding.origins(tie, Integer.MAX_VALUE);
  }

  /** Of the claim that says most surely that it held, in [0, 1]. */
  public double confidence(int tie) {
    return holding.confidence(tie);
  }

  /** The tie of this number, which holds. */
  public Tie tie(int number) {
    return read.computeIfAbsent(
        number, n -> Objects.requireNonNull(reader.read(histories.history(n))));
  }

  private List<Tie> ties(int[] numbers) {
    List<Tie> ties = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      ties.add(tie(number));
    }
    return ties;
  }

  private int[] held(int[] some, boolean backing) {
    return IntStream.of(some)
        .filter(tie -> (Ties.flow(histories.predicate(tie)) == Ties.Flow.BACKING) == backing)
        .filter(this::holds)
        .toArray();
  }

  private boolean holds(int tie) {
    if (known[tie] == 0) {
      known[tie] = holding.holds(tie) ? HOLDS : HOLDS_NOT;
    }
    return known[tie] == HOLDS;
  }
}
