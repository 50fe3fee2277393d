package org.isnad.eval.origins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.isnad.eval.Corpora;
import org.isnad.eval.Scores;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.report.read.ReportReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of this yardstick: reports and what is known of them.
 *
 * @param reports by their ids in the folder
 * @param gold which reports are one, and which way
 */
record OriginCorpus(SequencedMap<String, Report> reports, OriginGold gold, Scores.Corpus corpus) {
  private static final String GROUPS = "groups.json";

  /**
   * Reads a folder.
   *
   * @throws IOException when it has no {@code groups.json} or no reports
   */
  static OriginCorpus read(Path folder) throws IOException {
    Path groups = folder.resolve(GROUPS);
    if (!Files.isRegularFile(groups)) {
      throw new IOException(
          folder + ": there is no groups.json; it lists which reports are one telling.");
    }
    JsonMapper mapper = JsonMapper.builder().build();
    List<Path> files = files(folder);
    OriginGold gold = OriginGold.of(mapper.readTree(Files.readString(groups)));
    SequencedMap<String, Report> reports = new LinkedHashMap<>();
    for (Path file : files) {
      reports.put(id(mapper.readTree(Files.readString(file)), file, gold), report(file));
    }
    if (reports.isEmpty()) {
      throw new IOException(folder + ": there are no reports; they are named NNN.json.");
    }
    List<Path> all = new ArrayList<>(files);
    all.add(groups);
    return new OriginCorpus(reports, gold.among(reports.keySet()), Corpora.of(folder, all));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".json") && !f.endsWith(GROUPS))
          .sorted()
          .toList();
    }
  }

  /** By the name that the groups use: the report's own, or its file's. */
  private static String id(JsonNode report, Path file, OriginGold gold) {
    String name = file.getFileName().toString().replaceFirst("\\.json$", "");
    String own = report.path("id").asString(name);
    return gold.speaksOf(name) && !gold.speaksOf(own) ? name : own;
  }

  private static Report report(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    new ReportReader()
        .read(
            file,
            result -> {
              if (result instanceof ReadResult.Read read) {
                reports.add(read.report());
              }
            });
    if (reports.size() != 1) {
      throw new IOException(file + ": it holds " + reports.size() + " reports, not one.");
    }
    return reports.getFirst();
  }
}
