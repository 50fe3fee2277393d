package org.isnad.origin.coordination.table;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;

/** Counts every problem and keeps the first ones of each file. */
final class ProblemLog {
  private static final int KEPT = 100;

  private final List<Problem> problems = new ArrayList<>();
  private long ofFile;
  private long count;

  void add(String file, long line, String what, String cure) {
    count++;
    ofFile++;
    if (ofFile <= KEPT) {
      problems.add(new Problem(ProblemKind.BROKEN, file, "line " + line, what, cure));
    }
  }

  /** To be called after each file. */
  void endOf(String file) {
    if (ofFile > KEPT) {
      String what = "%,d further rows of it cannot be used.".formatted(ofFile - KEPT);
      String cure = "Mend what is told of the first " + KEPT + " and read it again.";
      problems.add(new Problem(ProblemKind.BROKEN, file, "", what, cure));
    }
    ofFile = 0;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  long count() {
    return count;
  }
}
