package org.isnad.mention;

import java.util.Locale;
import java.util.Set;

/**
 * Words between two noun phrases that make the second a part of the first: 'the Guards, especially
 * the unit of Y'. What looks like an apposition then is none.
 */
public final class PickingOut {
  private static final Set<String> WORDS =
      Set.of("especially", "particularly", "notably", "chiefly", "mainly", "including", "mostly");

  private PickingOut() {}

  /** Whether the word picks out a part. */
  public static boolean is(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
