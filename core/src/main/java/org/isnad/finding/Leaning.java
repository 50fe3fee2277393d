package org.isnad.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Direction;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.View;

/**
 * Which way an actor's told orders pull: towards restraint, towards escalation.
 *
 * @param restrain how many orders towards restraint
 * @param escalate how many towards escalation
 * @param grounds the claims of these orders
 */
public record Leaning(int node, int restrain, int escalate, List<Ground> grounds) {
  public Leaning {
    grounds = List.copyOf(grounds);
  }

  /** From -1, all towards restraint, to 1, all towards escalation. */
  public double side() {
    return (double) (escalate - restrain) / (escalate + restrain);
  }

  /** By actor; of those who gave no such order there is none. */
  public static Map<Integer, Leaning> of(View view) {
    Map<Integer, List<Instruction>> byIssuer = new HashMap<>();
    for (Instruction one : Instructions.of(view.book(), view.lens())) {
      Part issuer = one.command().issuer();
      boolean pulls =
          one.direction() == Direction.RESTRAIN || one.direction() == Direction.ESCALATE;
      if (pulls && issuer != null && issuer.isSomebody()) {
        byIssuer.computeIfAbsent(issuer.node(), n -> new ArrayList<>()).add(one);
      }
    }
    Map<Integer, Leaning> all = new HashMap<>();
    byIssuer.forEach((node, orders) -> all.put(node, of(node, orders)));
    return all;
  }

  private static Leaning of(int node, List<Instruction> orders) {
    int restrain = (int) orders.stream().filter(o -> o.direction() == Direction.RESTRAIN).count();
    return new Leaning(
        node,
        restrain,
        orders.size() - restrain,
        orders.stream().map(Instruction::ground).toList());
  }
}
