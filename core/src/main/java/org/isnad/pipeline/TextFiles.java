package org.isnad.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.PlainReport;
import org.isnad.report.ReadResult;

/** Plain text files, in order of their paths. */
public record TextFiles(List<Path> paths) implements ReportSource {
  @Override
  public void readAll(Consumer<ReadResult> consumer) {
    paths.forEach(path -> read(path, consumer));
  }

  private static void read(Path path, Consumer<ReadResult> consumer) {
    try (Stream<Path> files = Files.walk(path)) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> consumer.accept(read(file)));
    } catch (IOException e) {
      consumer.accept(failed(path, e));
    }
  }

  private static ReadResult read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new ReadResult.Read(PlainReport.of(file.toString(), text), bytes);
    } catch (IOException e) {
      return failed(file, e);
    }
  }

  private static ReadResult.Failed failed(Path file, IOException e) {
    return new ReadResult.Failed(
        new Problem(
            ProblemKind.UNREADABLE,
            file.toString(),
            "",
            "It cannot be read: " + e + ".",
            "Check that it is there and that you may read it."));
  }
}
