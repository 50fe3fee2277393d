package org.isnad.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;
import org.isnad.report.Report;
import org.isnad.voice.Voices;

/**
 * Sources, cues and contents of a folder that holds CofeNet's JSON lines ({@code *.jsonl} or {@code
 * *.txt} files beside each other) or PolNeAR's own {@code text} and {@code attributions} folders.
 */
public final class PolnearYardstick implements Yardstick {
  private final Function<Report, Voices> system;

  /**
   * @param system what is scored: the voices of a report
   */
  public PolnearYardstick(Function<Report, Voices> system) {
    this.system = system;
  }

  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> files = files(folder);
    Map<Part, Matching> matchings = new EnumMap<>(Part.class);
    List<GoldText> texts = texts(folder, files);
    long start = System.nanoTime();
    for (GoldText text : texts) {
      add(text, system.apply(text.report()), matchings);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      matchings.getOrDefault(part, Matching.NONE).put(part, scores);
    }
    return new Scores(name(), Corpora.of(folder, files), scores, seconds);
  }

  private static void add(GoldText text, Voices voices, Map<Part, Matching> matchings) {
    for (Sequence sequence : text.sequences()) {
      List<Chunk> output = Flattening.chunks(voices, sequence.tokens());
      for (Part part : Part.values()) {
        matchings.merge(part, Matching.of(part, sequence.gold(), output), Matching::plus);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.isDirectory(folder.resolve("attributions"))) {
      return FolderForm.annotations(folder);
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> lines =
          all.filter(f -> f.toString().endsWith(".jsonl") || isTokenText(f)).sorted().toList();
      if (lines.isEmpty()) {
        throw new IOException(
            folder + ": neither 'text' and 'attributions' nor a .jsonl file of tokens and labels");
      }
      return lines;
    }
  }

  /** CofeNet's own files end in .txt; other texts do not begin with an object. */
  private static boolean isTokenText(Path file) {
    if (!file.toString().endsWith(".txt") || !Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      return in.read() == '{';
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<GoldText> texts(Path folder, List<Path> files) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".ann")) {
        texts.add(FolderForm.read(folder, file));
      } else {
        texts.addAll(TokenForm.read(file));
      }
    }
    return texts;
  }
}
