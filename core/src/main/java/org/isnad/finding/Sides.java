package org.isnad.finding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.network.Part;

/** Parts that are told only by being one of several: 'one line', 'another wing'. */
final class Sides {
  private static final Pattern PART =
      Pattern.compile("(?:one|another|the other) \\p{L}+", Pattern.CASE_INSENSITIVE);

  private Sides() {}

  static boolean is(Part part) {
    return PART.matcher(part.words()).matches();
  }

  /** Of what they are parts: 'line'. */
  static String noun(Part part) {
    return part.words().substring(part.words().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
