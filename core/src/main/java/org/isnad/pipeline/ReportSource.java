package org.isnad.pipeline;

import java.util.function.Consumer;
import org.isnad.report.ReadResult;

/** Where reports come from. */
public interface ReportSource {
  /**
   * Gives every report and every problem, in an order that depends on the input alone. Blocks while
   * the consumer does; ends early when it throws.
   */
  void readAll(Consumer<ReadResult> consumer);

  /**
   * How much of the source has been given so far, from 0 to 1; NaN when that is not known. Called
   * on the thread of {@link #readAll}, inside its consumer.
   */
  default double share() {
    return Double.NaN;
  }
}
