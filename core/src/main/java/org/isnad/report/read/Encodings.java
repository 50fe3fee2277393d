package org.isnad.report.read;

import org.isnad.base.ProblemKind;
import org.isnad.report.text.Decoded;

/** Tells of encodings that were not what they seemed. */
final class Encodings {
  private Encodings() {}

  static void tell(Decoded decoded, String path, String place, Out out) {
    if (decoded.doubt() != null) {
      out.problem(
          ProblemKind.WRONG_ENCODING,
          path,
          place,
          "Of its encoding: " + decoded.doubt() + ".",
          "Look whether its letters are right; if not, save it as UTF-8 and read it again.");
    }
  }
}
