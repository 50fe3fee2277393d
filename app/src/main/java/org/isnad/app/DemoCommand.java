package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what Isnad does on the reports that come with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Reads the reports in examples/ into a case and prints its brief.")
final class DemoCommand implements Callable<Integer> {
  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  DemoCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Path examples = examples();
    String file = caseOption.file().toString();
    int status = Main.run(List.of("read", examples.toString(), "--case", file), screen);
    if (status == Main.FINE) {
      screen.out().println();
      try (Ledger ledger = caseOption.open()) {
        BriefCommand.tell(ledger, screen);
      }
    }
    return status;
  }

  private static Path examples() {
    Path examples = Path.of(System.getProperty("isnad.root", ".")).resolve("examples");
    if (!Files.isDirectory(examples)) {
      throw new Refused("The examples are not at " + examples + ". Run './isnad demo'.");
    }
    return examples;
  }
}
