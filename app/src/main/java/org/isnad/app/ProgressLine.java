package org.isnad.app;

import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.isnad.pipeline.RunSummary;
import org.jspecify.annotations.Nullable;

/** Shows how a run goes: a bar on a terminal, nothing in a pipe. */
final class ProgressLine implements Consumer<RunSummary>, AutoCloseable {
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
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(screen.err(), screen.width()))
        .build();
  }

  @Override
  public void accept(RunSummary soFar) {
    if (bar != null) {
      bar.stepTo(soFar.reports());
      bar.setExtraMessage(soFar.problemCount() + " problems");
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
