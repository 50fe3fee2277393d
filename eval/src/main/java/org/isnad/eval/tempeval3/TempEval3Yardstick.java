package org.isnad.eval.tempeval3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.passage.AnalysedText;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimeFinder;

/** Time expressions of the {@code .tml} files in a folder and the folders below it. */
public final class TempEval3Yardstick implements Yardstick {
  private final Function<Report, AnalysedText> analyser;
  private final TimeFinder times;

  public TempEval3Yardstick(Function<Report, AnalysedText> analyser, TimeFinder times) {
    this.analyser = analyser;
    this.times = times;
  }

  @Override
  public String name() {
    return "tempeval3";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    long start = System.nanoTime();
    List<Path> files = files(folder);
    TimexScore total = TimexScore.NONE;
    for (Path file : files) {
      TimeMlFile document = TimeMlFile.read(file);
      total = total.plus(TimexScore.of(document.timexes(), find(file.toString(), document)));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Scores(name(), Corpora.of(folder, files), total.rates(), seconds);
  }

  /**
   * The {@code .tml} files of a folder, in order of their names.
   *
   * @throws IOException when there is none
   */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(p -> p.toString().endsWith(".tml")).sorted().toList();
      if (files.isEmpty()) {
        throw new NoSuchFileException(folder.toString(), null, "holds no .tml file");
      }
      return files;
    }
  }

  /** What Isnad finds in a document, read as any other report. */
  public List<Timex> find(String path, TimeMlFile document) {
    Published published =
        document.created() == null
            ? null
            : new Published(document.created(), Published.Basis.METADATA);
    AnalysedText text = analyser.apply(PlainReport.of(path, document.text(), published));
    return times.find(text).stream().map(found -> timex(text, found)).toList();
  }

  private static Timex timex(AnalysedText text, TimeExpression found) {
    return new Timex(found.span(), text.words(found.span()), found.kind().name(), found.value());
  }
}
