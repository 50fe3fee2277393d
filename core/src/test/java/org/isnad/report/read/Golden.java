package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Credit;
import org.isnad.report.LanguageStretch;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;

/**
 * Compares what is read with a file beside the input. Run with {@code -Disnad.golden=write} to
 * write the files anew, then read the difference before committing it.
 */
final class Golden {
  private Golden() {}

  /** The folder of test resources in the source tree. */
  static Path resources() {
    return Path.of(
        System.getProperty("isnad.root", ".."), "core/src/test/resources/org/isnad/report");
  }

  static void check(Path input, Path golden) {
    String read = render(results(input));
    try {
      if (System.getProperty("isnad.golden", "").equals("write")) {
        Files.writeString(golden, read);
      }
      assertThat(read).isEqualTo(Files.readString(golden));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ReadResult> results(Path input) {
    List<ReadResult> results = new ArrayList<>();
    new ReportReader().read(input, results::add);
    return results;
  }

  static String render(List<ReadResult> results) {
    StringBuilder out = new StringBuilder();
    for (ReadResult result : results) {
      switch (result) {
        case ReadResult.Read read -> render(read.report(), out);
        case ReadResult.Failed failed ->
            out.append("PROBLEM ")
                .append(failed.problem().kind())
                .append(' ')
                .append(place(failed.problem().line()))
                .append('\n');
      }
    }
    return out.toString();
  }

  private static String place(String line) {
    return line.replace(resources().toString().replace('\\', '/'), "");
  }

  private static void render(Report report, StringBuilder out) {
    ReportMeta meta = report.meta();
    out.append("REPORT ")
        .append(place(report.path()))
        .append(" [")
        .append(report.part())
        .append("] ")
        .append(report.mediaType())
        .append('\n');
    line(out, "outlet", meta.outlet());
    line(out, "title", meta.title());
    line(out, "byline", meta.byline());
    line(
        out,
        "published",
        meta.published() == null ? null : meta.published().date() + " " + meta.published().basis());
    line(out, "language", meta.language());
    line(out, "link", meta.link());
    for (Credit credit : meta.credits()) {
      line(
          out,
          "credit",
          credit.kind() + " '" + credit.name() + "' in '" + credit.span().in(report.text()) + "'");
    }
    for (LanguageStretch stretch : report.languages()) {
      if (!stretch.language().equals(meta.language())) {
        line(out, "stretch", stretch.language() + " '" + stretch.span().in(report.text()) + "'");
      }
    }
    for (Zone zone : report.zones()) {
      line(out, zone.kind().name(), zone.span().in(report.text()));
    }
  }

  private static void line(
      StringBuilder out, String key, @org.jspecify.annotations.Nullable Object value) {
    out.append("  ")
        .append(key)
        .append(": ")
        .append(String.valueOf(value).replace("\n", "\\n"))
        .append('\n');
  }
}
