package org.isnad.app;

import java.nio.file.Path;
import org.isnad.store.CaseFile;
import org.isnad.store.Ledger;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which case a command works on. */
final class CaseOption {
  @Option(
      scope = ScopeType.INHERIT,
      names = "--case",
      paramLabel = "FILE",
      description = "The case file (default: ${DEFAULT-VALUE}).",
      defaultValue = "case.isnad")
  private Path file = Path.of("case.isnad");

  Path file() {
    return file;
  }

  Ledger open() {
    return CaseFile.open(file);
  }

  Ledger openOrCreate() {
    return CaseFile.openOrCreate(file);
  }
}
