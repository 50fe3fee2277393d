package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.base.Problem;
import org.isnad.eval.claims.GoldExport;
import org.isnad.eval.claims.GoldWriter;
import org.isnad.pipeline.Outcome;
import org.isnad.pipeline.Reading;
import org.isnad.pipeline.Sink;
import org.isnad.report.Report;

/**
 * Writes one file a report in the seed form, named after the file that was read; further reports
 * from a file of that name get a number.
 */
final class GoldSink implements Sink<GoldSink.Page> {
  private final Path folder;
  private final Consumer<Problem> problems;
  private final Map<String, Integer> used = new HashMap<>();

  GoldSink(Path folder, Consumer<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refused("The folder " + folder + " cannot be made: " + e + ".");
    }
  }

  /** A file to write; no name, no file. */
  record Page(String name, String json, List<Problem> problems) {}

  @Override
  public boolean holds(Report report) {
    return false;
  }

  @Override
  public boolean wantsBytes(Report report) {
    return false;
  }

  @Override
  public Page prepare(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> page(read.reading());
      case Outcome.Known known -> new Page("", "", List.of());
      case Outcome.Unread unread -> new Page("", "", List.of(unread.problem()));
      case Outcome.Failed failed -> new Page("", "", List.of(failed.problem()));
    };
  }

  private static Page page(Reading reading) {
    String name = name(reading.text().report().path());
    String json = GoldWriter.write(GoldExport.of(name, reading));
    return new Page(name, json, reading.text().problems());
  }

  /** The file's name without folders, archives and its extension. */
  static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  @Override
  public void write(Page page) {
    page.problems().forEach(problems);
    if (page.name().isEmpty()) {
      return;
    }
    int number = used.merge(page.name(), 1, Integer::sum);
    Path file = folder.resolve(page.name() + (number == 1 ? "" : "-" + number) + ".json");
    try {
      Files.writeString(file, page.json());
    } catch (IOException e) {
      throw new Refused(file + " cannot be written: " + e + ".");
    }
  }

  @Override
  public void close() {}
}
