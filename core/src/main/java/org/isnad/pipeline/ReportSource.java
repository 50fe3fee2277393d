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
}
