package org.isnad.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.base.Explanation;

/**
 * Which of two related reports was first, and why.
 *
 * @param sense the answer
 * @param why points for the first report less points for the second; its parts are the reasons
 */
public record Direction(Sense sense, Explanation why) {
  private static final double ENOUGH = 1;

  /** Who has it from whom. */
  public enum Sense {
    /** The second report has it from the first. */
    FIRST_TO_SECOND,
    SECOND_TO_FIRST,
    /** Nothing tells, or the signs cancel out. */
    CANNOT_TELL
  }

  /** From reasons that each speak for the first (above 0) or the second report (below 0). */
  static Direction of(List<Explanation> reasons) {
    List<Explanation> telling = new ArrayList<>(reasons);
    telling.removeIf(reason -> reason.value() == 0);
    double sum = telling.stream().mapToDouble(Explanation::value).sum();
    Sense sense =
        sum >= ENOUGH
            ? Sense.FIRST_TO_SECOND
            : sum <= -ENOUGH ? Sense.SECOND_TO_FIRST : Sense.CANNOT_TELL;
    return new Direction(
        sense, new Explanation(sum, "direction: above 0 the first was first", telling));
  }

  /** How plainly it is told: the size of the sum. */
  double strength() {
    return Math.abs(why.value());
  }

  Direction reversed() {
    List<Explanation> parts =
        why.parts().stream()
            .map(part -> new Explanation(-part.value(), part.reason(), part.parts()))
            .toList();
    Sense other =
        switch (sense) {
          case FIRST_TO_SECOND -> Sense.SECOND_TO_FIRST;
          case SECOND_TO_FIRST -> Sense.FIRST_TO_SECOND;
          case CANNOT_TELL -> Sense.CANNOT_TELL;
        };
    return new Direction(other, new Explanation(-why.value(), why.reason(), parts));
  }

  /** The reasons in one line. */
  public String reasons() {
    return why.parts().isEmpty()
        ? "nothing tells which was first"
        : String.join(
            "; ",
            why.parts().stream()
                .map(p -> "%s (%s)".formatted(p.reason(), signed(p.value())))
                .toList());
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.1f", value);
  }
}
