package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Confidence;
import org.isnad.base.Explanation;
import org.isnad.claim.Claim;

/**
 * How sure a claim's reading is once the damage of its passage is counted in. A view: the claim
 * keeps the confidence with which it was read.
 */
public final class Trust {
  private Trust() {}

  /**
   * The confidence of the claim, lowered by every sort of damage in its passage.
   *
   * @param passage the damage that overlaps the claim's sentence
   */
  public static Confidence of(Claim claim, List<Damage> passage) {
    List<Explanation> factors = new ArrayList<>();
    factors.add(claim.basis().confidence().explanation());
    List<Damage.Sort> counted = new ArrayList<>();
    for (Damage damage : passage) {
      if (!counted.contains(damage.sort())) {
        counted.add(damage.sort());
        factors.add(Explanation.of(damage.sort().keeps(), "damage: " + damage.what()));
      }
    }
    return new Confidence(Explanation.product("as read, less for damage", factors));
  }
}
