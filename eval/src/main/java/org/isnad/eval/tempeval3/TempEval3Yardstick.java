package org.isnad.eval.tempeval3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression;

/** Time expressions of the {@code .tml} files in a folder and the folders below it. */
public final class TempEval3Yardstick implements Yardstick {
  /** What finds the time expressions of a report. */
  @FunctionalInterface
  public interface Reader {
    List<TimeExpression> read(Report report);
  }

  private final Supplier<Reader> reader;
  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param reader loaded when first needed
   * @param errors whether to print what was missed, spurious or valued wrongly to standard error
   */
  public TempEval3Yardstick(Supplier<Reader> reader, boolean errors) {
    this.reader = reader;
    this.errors = errors;
  }

  @Override
  public String name() {
    return "tempeval3";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> files = files(folder);
    Reader loaded = reader.get();
    long start = System.nanoTime();
    TimexScore total = TimexScore.NONE;
    for (Path file : files) {
      TimeMlFile document = TimeMlFile.read(file);
      List<Timex> found = find(loaded, file.toString(), document);
      total = total.plus(TimexScore.of(document.timexes(), found));
      if (errors) {
        TimexErrors.of(document, found).forEach(System.err::println);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Scores(name(), Corpora.of(folder, files), total.rates(), seconds);
  }

  /**
   * The {@code .tml} files of a folder, in order of their names.
   *
   * @throws IOException when there is none
   */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(p -> p.toString().endsWith(".tml")).sorted().toList();
      if (files.isEmpty()) {
        throw new NoSuchFileException(folder.toString(), null, "holds no .tml file");
      }
      return files;
    }
  }

  /**
   * What Isnad finds in a document, read as any other report. Expressions without a TIMEX3 value
   * ('at the same time') are no TIMEX3 and left out.
   */
  private static List<Timex> find(Reader reader, String path, TimeMlFile document) {
    Published published =
        document.created() == null
            ? null
            : new Published(document.created(), Published.Basis.METADATA);
    return reader.read(PlainReport.of(path, document.text(), published)).stream()
        .filter(found -> !found.value().isEmpty())
        .map(found -> timex(document.text(), found))
        .toList();
  }

  private static Timex timex(String text, TimeExpression found) {
    return new Timex(found.span(), found.span().in(text), found.kind().name(), found.value());
  }
}
