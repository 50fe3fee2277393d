package org.isnad.app.view;

import org.isnad.base.When;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.jspecify.annotations.Nullable;

/** A claim in a list. */
public final class ClaimLine {
  private static final String INDENT = " ".repeat(10);

  private ClaimLine() {}

  /**
   * Id, kind, sentence, date, chain and origins, broken to the width.
   *
   * @param origins how many tellings stand behind it, in words
   * @param damage what became of its sentence, in words; empty for a sound one
   */
  public static String of(Claim claim, Names names, String origins, String damage, int width) {
    String line =
        "%s  %s: %s%s | %s | %s"
                .formatted(
                    claim.basis().id().brief(),
                    Slots.of(claim).kind(),
                    Wording.sentence(claim, names::of),
                    date(claim.basis().when()),
                    claim.basis().chain().text(),
                    origins)
            + (damage.isEmpty() ? "" : " | damaged: " + damage);
    return Lines.wrap(line, width, INDENT);
  }

  private static String date(@Nullable When when) {
    return when == null ? "" : ", " + when.iso();
  }
}
