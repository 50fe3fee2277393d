package org.isnad.eval.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.eval.Yardstick;

/**
 * Same-or-not pairs made from sanctions lists: the {@code .csv} files with the columns name, alias
 * and schema in a folder and the folders below it.
 */
public final class NamesPairsYardstick implements Yardstick {
  private final boolean errors;

  /**
   * A yardstick.
   *
   * @param errors whether to print wrong verdicts with their reasons to standard error
   */
  public NamesPairsYardstick(boolean errors) {
    this.errors = errors;
  }

  @Override
  public String name() {
    return "names-pairs";
  }

  @Override
  public Scores score(Path folder) throws IOException {
    List<Path> files = files(folder);
    List<EuList.Entry> entries = new ArrayList<>();
    for (Path file : files) {
      entries.addAll(EuList.read(Files.readString(file)));
    }
    List<NamePair> pairs = PairBuilder.pairs(entries, Crude::spells);
    List<NamePair> loose = PairBuilder.pairs(entries, Crude::related);
    List<NamePair> any = new ArrayList<>();
    entries.forEach(entry -> any.addAll(PairBuilder.aliases(entry, (one, other) -> true)));
    long start = System.nanoTime();
    Map<String, Double> rates = new LinkedHashMap<>(PairScores.of(pairs, errors).rates());
    double seconds = (System.nanoTime() - start) / 1e9;
    rates.put("loose.f1", PairScores.of(loose, false).f1());
    rates.put("any_alias.r", PairScores.of(any, false).recall());
    return new Scores(name(), Corpora.of(folder, files), rates, seconds);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(p -> p.toString().endsWith(".csv")).sorted().toList();
      if (files.isEmpty()) {
        throw new NoSuchFileException(folder.toString(), null, "holds no .csv file");
      }
      return files;
    }
  }
}
