package org.isnad.app;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.isnad.pipeline.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a run goes: a bar on a terminal, with reports a second, the time that is left and the
 * count of problems; nothing in a pipe. How many reports there will be is reckoned from the share
 * of the bytes that has been read.
 */
final class ProgressLine implements Consumer<Progress>, AutoCloseable {
  private final @Nullable ProgressBar bar;

  private ProgressLine(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static ProgressLine on(Screen screen) {
    return new ProgressLine(Screen.showsProgress() ? bar(screen) : null);
  }

  private static ProgressBar bar(Screen screen) {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(-1)
        .setUnit(" reports", 1)
        .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
        .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.width()))
        .build();
  }

  @Override
  public void accept(Progress progress) {
    if (bar != null) {
      long reports = progress.soFar().reports();
      bar.maxHint(expected(reports, progress.share()));
      bar.stepTo(reports);
      bar.setExtraMessage(problems(progress.soFar().problemCount()));
    }
  }

  private static String problems(long count) {
    return ", " + count + (count == 1 ? " problem" : " problems");
  }

  /** How many reports there will be in all; -1 when that cannot be told. */
  static long expected(long reports, double share) {
    return share > 0 && reports > 0 ? Math.max(reports, Math.round(reports / share)) : -1;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
