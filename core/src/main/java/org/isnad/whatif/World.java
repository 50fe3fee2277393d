package org.isnad.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.finding.Findings;

/**
 * One run of the model, day by day: principals give orders; orders travel, are lost on the way or
 * arrive; factions obey one, wait, or go their own way, openly or under another name. For one
 * thread.
 */
final class World {
  private static final double HABIT = 0.2;

  private final Cast cast;
  private final Parameters parameters;
  private final Draws draws;
  private final int window;
  private final boolean loses;
  private final Aims aims;
  private final Choice choice;
  private final Rewiring rewiring;
  private final double[][] strength;
  private final double[][] trust;
  private final int[][][] obeyed;
  private final List<List<Pending>> hands = new ArrayList<>();
  private final List<List<Pending>> seen = new ArrayList<>();
  private final Set<Long> conflicts = new HashSet<>();
  private final Counts[] counts = {new Counts(), new Counts()};
  private int orders;

  private World(Cast cast, Parameters parameters, Draws draws, int window, boolean loses) {
    this.cast = cast;
    this.parameters = parameters;
    this.draws = draws;
    this.window = window;
    this.loses = loses;
    this.aims = Aims.drawn(cast, parameters, draws);
    this.choice = new Choice(parameters);
    this.rewiring = new Rewiring(cast, parameters, draws, aims);
    this.strength = cast.whole().copy();
    this.trust = new double[cast.principals().size()][cast.factions().size()];
    this.obeyed = new int[2][cast.factions().size()][cast.principals().size()];
    for (double[] one : trust) {
      Arrays.fill(one, 0.5);
    }
    cast.factions()
        .forEach(
            f -> {
              hands.add(new ArrayList<>());
              seen.add(new ArrayList<>());
            });
  }

  /**
   * What is counted before the day of the loss and after it.
   *
   * @param window days on either side
   * @param loses whether the actor is lost on that day
   * @return two stretches
   */
  static Counts[] run(Cast cast, Parameters parameters, Draws draws, int window, boolean loses) {
    World world = new World(cast, parameters, draws, window, loses);
    for (int day = 0; day < 2 * window; day++) {
      world.day(day);
    }
    world.counts[1].set(Outcome.REALIGNED, world.realigned());
    return world.counts;
  }

  private boolean isGone(int day) {
    return loses && cast.lost() != Cast.NOBODY && day >= window;
  }

  private void count(int day, Outcome outcome) {
    counts[day < window ? 0 : 1].add(outcome);
  }

  private void day(int day) {
    if (isGone(day)) {
      lose(day);
    }
    for (int p = 0; p < cast.principals().size(); p++) {
      int node = cast.principals().get(p);
      boolean gone = isGone(day) && p == cast.lost();
      boolean gives =
          draws.happens(parameters.get(Parameter.ORDER_RATE), Draws.For.ORDER, day, node, 0);
      if (!gone && gives) {
        order(day, p);
      }
    }
    for (int f = 0; f < cast.factions().size(); f++) {
      faction(day, f);
    }
  }

  private void lose(int day) {
    if (day == window) {
      double[][] left = cast.left().copy();
      System.arraycopy(left, 0, strength, 0, left.length);
      Arrays.fill(strength[cast.lost()], 0);
    }
    rewiring.day(day, strength);
  }

  private void order(int day, int p) {
    int node = cast.principals().get(p);
    double up = (1 + aims.principal(p)) / 2;
    int direction = draws.happens(up, Draws.For.WAY, day, node, 0) ? 1 : -1;
    int number = orders++;
    boolean reaches = false;
    for (int f = 0; f < cast.factions().size(); f++) {
      double chance = parameters.get(Parameter.ORDER_STRENGTH) * strength[p][f];
      int to = cast.factions().get(f);
      reaches |= chance > 0;
      if (draws.happens(chance, Draws.For.ARRIVES, day, node, to)) {
        Pending pending = new Pending(number, p, direction, day + delay(day, p, f));
        if (!isStopped(day, f, pending)) {
          hands.get(f).add(pending);
        }
      }
    }
    if (reaches) {
      count(day, Outcome.ORDERS);
    }
  }

  /** Geometric, with the mean times the steps of the way. */
  private int delay(int day, int p, int f) {
    double mean = parameters.get(Parameter.RELAY_DAYS) * Math.max(1, cast.whole().steps(p, f));
    if (mean == 0) {
      return 0;
    }
    double unit =
        draws.unit(Draws.For.DELAY, day, cast.principals().get(p), cast.factions().get(f));
    return (int) (Math.log1p(-unit) / Math.log(mean / (1 + mean)));
  }

  /** The coordinator, while there, stops one of two orders that pull a faction both ways. */
  private boolean isStopped(int day, int f, Pending pending) {
    boolean there =
        cast.lost() != Cast.NOBODY && !isGone(day) && pending.principal() != cast.lost();
    double chance = parameters.get(Parameter.COORDINATION) * cast.hold().get(f);
    return there
        && seen(f, day).anyMatch(pending::opposes)
        && draws.happens(
            chance,
            Draws.For.STOPPED,
            day,
            cast.principals().get(pending.principal()),
            cast.factions().get(f));
  }

  /** What a faction had in hand of late. */
  private Stream<Pending> seen(int f, int day) {
    return seen.get(f).stream().filter(o -> day - o.arrives() <= Findings.WINDOW);
  }

  private void faction(int day, int f) {
    List<Pending> hand = hands.get(f);
    hand.removeIf(o -> day - o.arrives() > parameters.get(Parameter.PATIENCE));
    List<Pending> here = new ArrayList<>();
    for (Pending one : hand) {
      if (one.arrives() == day) {
        arrive(day, f, one);
      }
      if (one.arrives() <= day) {
        here.add(one);
      }
    }
    if (!here.isEmpty()) {
      choose(day, f, here);
    }
  }

  private void arrive(int day, int f, Pending order) {
    count(day, Outcome.ARRIVED);
    seen(f, day)
        .filter(order::opposes)
        .forEach(
            other -> {
              int one = Math.min(order.number(), other.number());
              int two = Math.max(order.number(), other.number());
              if (conflicts.add((long) one << 32 | two)) {
                count(day, Outcome.CONFLICTS);
              }
            });
    seen.get(f).add(order);
  }

  private void choose(int day, int f, List<Pending> here) {
    double own = aims.faction(f);
    List<Choice.Offer> offers =
        here.stream()
            .map(
                o ->
                    new Choice.Offer(
                        strength[o.principal()][f], own * o.direction(), trust[o.principal()][f]))
            .toList();
    boolean conflict = here.stream().anyMatch(a -> here.stream().anyMatch(a::opposes));
    int chosen =
        choice.of(offers, conflict, draws.unit(Draws.For.CHOICE, day, cast.factions().get(f), 0));
    if (chosen == Choice.WAIT) {
      count(day, Outcome.WAITS);
      return;
    }
    if (chosen == Choice.OWN_WAY) {
      ownWay(day, f, here);
    } else {
      obey(day, f, here.get(chosen), here);
    }
    hands.get(f).removeAll(here);
  }

  private void obey(int day, int f, Pending order, List<Pending> here) {
    count(day, Outcome.OBEYED);
    obeyed[day < window ? 0 : 1][f][order.principal()]++;
    learn(order.principal(), f, 1);
    here.stream().filter(order::opposes).forEach(o -> learn(o.principal(), f, 0));
    if (order.direction() > 0) {
      attack(day, f, here.stream().anyMatch(order::opposes));
    }
  }

  private void ownWay(int day, int f, List<Pending> here) {
    count(day, Outcome.DEFECTIONS);
    here.forEach(o -> learn(o.principal(), f, 0));
    if (aims.faction(f) > 0) {
      attack(day, f, here.stream().anyMatch(o -> o.direction() < 0));
    }
  }

  private void learn(int p, int f, double to) {
    trust[p][f] += HABIT * (to - trust[p][f]);
  }

  private void attack(int day, int f, boolean against) {
    count(day, Outcome.ATTACKS);
    Parameter chance = against ? Parameter.FACADE_IN_CONFLICT : Parameter.FACADE;
    int node = cast.factions().get(f);
    if (draws.happens(parameters.get(chance), Draws.For.NAME, day, node, 0)) {
      count(day, Outcome.FACADES);
    }
  }

  /** Factions that obeyed one principal most before and another after. */
  private int realigned() {
    int count = 0;
    for (int f = 0; f < cast.factions().size(); f++) {
      int before = most(obeyed[0][f]);
      int after = most(obeyed[1][f]);
      count += before >= 0 && after >= 0 && before != after ? 1 : 0;
    }
    return count;
  }

  private static int most(int[] counts) {
    int most = -1;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && (most < 0 || counts[i] > counts[most])) {
        most = i;
      }
    }
    return most;
  }
}
