package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Scores the reading on data that others made. */
@Command(
    name = "eval",
    description = "Scores the reading on a yardstick and prints a table, or JSON with --json.")
final class EvalCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(
      paramLabel = "YARDSTICK DIR [--json]",
      arity = "0..*",
      description = "What to score, and the folder with its data.")
  private List<String> words = List.of();

  EvalCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    return org.isnad.eval.Main.run(words, screen.out(), screen.err());
  }
}
