package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    List<String> words = new ArrayList<>(List.of("read", "--case", caseOption.file().toString()));
    words.addAll(reports(examples()));
    int status = Main.run(words, screen);
    if (status == Main.FINE) {
      screen.out().println();
      try (Ledger ledger = caseOption.open()) {
        BriefCommand.tell(ledger, screen);
      }
    }
    return status;
  }

  /** All but the page that describes them. */
  private static List<String> reports(Path examples) {
    try (Stream<Path> files = Files.list(examples)) {
      return files
          .filter(file -> !file.endsWith("README.md"))
          .map(DemoCommand::shown)
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Refused("The examples at " + examples + " cannot be read: " + e + ".");
    }
  }

  /** From the working folder where it lies below it: a case names no folder of this machine. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }

  private static Path examples() {
    Path examples = Path.of(System.getProperty("isnad.root", ".")).resolve("examples");
    if (!Files.isDirectory(examples)) {
      throw new Refused("The examples are not at " + examples + ". Run './isnad demo'.");
    }
    return examples;
  }
}
