package org.isnad.claim;

import java.util.List;

/**
 * 'Heard the opposite' leaves out what was said and that it was an order. It is one where the
 * report tells an order near it, that it can be the opposite of; else it may be news, a view, a
 * rumour.
 *
 * <pre>
 * Okello asked the militias to hold fire. In Goma they heard the opposite. -> an order
 * Okello said the town had fallen. In Goma they heard the opposite.        -> none
 * </pre>
 */
final class Counterorders {
  /** The frames that read them: counterorders.frames. */
  private static final String FRAMES = "counterorders:";

  private static final int NEAR = 2;

  private Counterorders() {}

  /** The claims without such as are the opposite of no order. */
  static List<Claim> answered(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> !isOne(claim) || claims.stream().anyMatch(c -> isMeant(c, claim)))
        .toList();
  }

  private static boolean isOne(Claim claim) {
    return claim.basis().madeBy().startsWith(FRAMES);
  }

  private static boolean isMeant(Claim order, Claim opposite) {
    int apart = order.basis().sentence() - opposite.basis().sentence();
    return order instanceof Claim.Order one
        && one.direction() != Direction.OPPOSITE
        && Math.abs(apart) <= NEAR;
  }
}
