package org.isnad.network;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A network through a lens of which only what is asked for is read: the ties around one actor in a
 * case of any size. What was read is kept. For one thread.
 */
public final class View {
  private final Histories histories;
  private final Lens lens;
  private final Lives lives;
  private final TieReader reader;
  private final IdentityHashMap<History, Optional<Tie>> read = new IdentityHashMap<>();

  public View(Histories histories, Lens lens, Joinings joinings) {
    this.histories = histories;
    this.lens = lens;
    this.lives = Lives.of(histories, lens);
    this.reader = new TieReader(lens, lives, joinings);
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
    return ties(histories.into(node), false);
  }

  /** Ties along which an actor sends instructions; not those that only back others. */
  public List<Tie> outOf(int node) {
    return ties(histories.outOf(node), false);
  }

  /** Ties by which others back an actor. */
  public List<Tie> backing(int node) {
    return ties(histories.into(node), true);
  }

  private List<Tie> ties(List<History> some, boolean backing) {
    List<Tie> ties = new ArrayList<>();
    for (History history : some) {
      if ((Ties.flow(history.predicate()) == Ties.Flow.BACKING) == backing) {
        tie(history).ifPresent(ties::add);
      }
    }
    return ties;
  }

  private Optional<Tie> tie(History history) {
    return read.computeIfAbsent(history, h -> Optional.ofNullable(reader.read(h)));
  }
}
