package org.isnad.pipeline;

import org.isnad.report.Report;

/**
 * Where readings go.
 *
 * @param <P> a reading made ready for writing
 */
public interface Sink<P> extends AutoCloseable {
  /** Whether the reading of this report is there already. Called on the source's thread. */
  boolean holds(Report report);

  /** Whether the bytes of the report's file are wanted. Called on the source's thread, in order. */
  boolean wantsBytes(Report report);

  /** Does the heavy part of the work. Called on many threads. */
  P prepare(Outcome outcome);

  /** Writes. Called on one thread, in the order in which the source gave the reports. */
  void write(P prepared);

  @Override
  void close();
}
