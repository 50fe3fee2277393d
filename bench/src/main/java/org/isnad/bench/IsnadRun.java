package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.pipeline.Reading;
import org.isnad.pipeline.ReadingStages;
import org.isnad.report.PlainReport;

/** All of Isnad's reading stages, on one thread. */
public final class IsnadRun {
  private IsnadRun() {}

  public static void main(String[] arguments) throws IOException {
    Measured measured = Measured.of("Isnad", IsnadRun::load, Texts.of(Path.of(arguments[0])));
    System.out.println(measured.line());
  }

  private static Measured.Program load() {
    ReadingStages stages = ReadingStages.load();
    return text -> {
      Reading reading = stages.read(PlainReport.of("bench", text));
      return reading.text().sentences().stream().mapToLong(s -> s.size()).sum();
    };
  }
}
