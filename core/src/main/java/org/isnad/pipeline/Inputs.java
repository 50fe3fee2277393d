package org.isnad.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.report.ReadResult;
import org.isnad.report.read.ReportReader;

/**
 * What a person names on the command line, in that order: files, folders, archives, and {@code -}
 * for standard input.
 */
public record Inputs(List<String> names, InputStream standardInput) implements ReportSource {
  private static final String STANDARD_INPUT = "-";

  public Inputs {
    names = List.copyOf(names);
  }

  @Override
  public void readAll(Consumer<ReadResult> consumer) {
    ReportReader reader = new ReportReader();
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        reader.read(standardInput, "standard input", consumer);
      } else {
        reader.read(Path.of(name), consumer);
      }
    }
  }
}
