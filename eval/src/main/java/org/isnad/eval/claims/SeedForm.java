package org.isnad.eval.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.report.read.ReportReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The texts and gold files of a folder: {@code report.txt} with {@code gold.json}, or {@code
 * NNN.json} with {@code gold/NNN.json}.
 */
record SeedForm(String id, Report report, Path gold, List<Path> files) {

  static List<SeedForm> of(Path folder) throws IOException {
    List<SeedForm> all = new ArrayList<>();
    Path text = folder.resolve("report.txt");
    Path gold = folder.resolve("gold.json");
    if (Files.exists(text) && Files.exists(gold)) {
      String id = GoldJson.read(gold).id();
      all.add(new SeedForm(id, plain(text), gold, List.of(text, gold)));
    }
    if (Files.isDirectory(folder.resolve("gold"))) {
      all.addAll(numbered(folder));
    }
    if (all.isEmpty()) {
      throw new IOException(
          folder
              + ": no report.txt with gold.json and no NNN.json with gold/NNN.json in this folder");
    }
    return all;
  }

  private static List<SeedForm> numbered(Path folder) throws IOException {
    List<SeedForm> all = new ArrayList<>();
    try (Stream<Path> golds = Files.list(folder.resolve("gold"))) {
      for (Path gold : golds.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
        Path name = gold.getFileName();
        Path text = folder.resolve(String.valueOf(name));
        if (Files.exists(text)) {
          String id = String.valueOf(name).replaceFirst("\\.json$", "");
          all.add(new SeedForm(id, report(text), gold, List.of(text, gold)));
        }
      }
    }
    return all;
  }

  /** A file as found: the readers of reports find its date and its boilerplate. */
  private static Report plain(Path file) throws IOException {
    List<ReadResult> results = new ArrayList<>();
    new ReportReader().read(file, results::add);
    if (!results.isEmpty()) {
      return switch (results.getFirst()) {
        case ReadResult.Read read -> read.report();
        case ReadResult.Failed failed -> throw new IOException(failed.problem().line());
      };
    }
    throw new IOException(file + ": no report in it; give one with words");
  }

  private static Report report(Path file) throws IOException {
    JsonNode n = GoldJson.MAPPER.readTree(Files.readString(file));
    ReportMeta meta =
        new ReportMeta(
            orNull(n, "outlet"),
            orNull(n, "title"),
            null,
            published(n.path("published").asString("")),
            n.path("language").asString("en"),
            orNull(n, "url"),
            List.of());
    return PlainReport.of(file.toString(), n.path("text").asString(""), meta);
  }

  private static @Nullable String orNull(JsonNode n, String field) {
    return n.path(field).isString() ? n.path(field).asString() : null;
  }

  private static @Nullable Published published(String date) {
    try {
      return date.length() < 10
          ? null
          : new Published(LocalDate.parse(date.substring(0, 10)), Published.Basis.METADATA);
    } catch (DateTimeException notADay) {
      return null; // a month or a year alone is no day of publication
    }
  }
}
