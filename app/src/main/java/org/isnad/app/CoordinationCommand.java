package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.isnad.app.coordination.SweepJson;
import org.isnad.app.coordination.SweepTables;
import org.isnad.app.coordination.SweepText;
import org.isnad.app.coordination.Windows;
import org.isnad.app.view.Counted;
import org.isnad.origin.coordination.ReportShares;
import org.isnad.origin.coordination.ShareTable;
import org.isnad.origin.coordination.Shares;
import org.isnad.origin.coordination.TooManyPairs;
import org.isnad.origin.coordination.WindowSweep;
import org.isnad.origin.coordination.table.Role;
import org.isnad.origin.coordination.table.ShareReader;
import org.isnad.origin.coordination.table.TableWriter;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for coordination. */
@Command(
    name = "coordination",
    mixinStandardHelpOptions = true,
    description =
        "Finds accounts or outlets that carry the same text, link or picture within a window of"
            + " time: in tables of shares (CSV, JSON lines; '-': standard input), or with no FILE"
            + " among the reports of a case.",
    footer = {
      "",
      "Columns: object_id (or url, text, phash), account_id, content_id, timestamp_share; other"
          + " usual names are known. Several windows show what each of them holds:"
          + " --window 10s,60s,1h."
    })
final class CoordinationCommand implements Callable<Integer> {
  /** What comes out. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  private static final Duration OF_POSTS = Duration.ofSeconds(60);
  private static final Duration OF_REPORTS = Duration.ofDays(1);

  private final Screen screen;

  @Mixin private CaseOption caseOption = new CaseOption();

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Tables of shares.")
  private List<String> files = List.of();

  @Option(
      names = "--columns",
      paramLabel = "ROLE=HEADER",
      split = ",",
      description =
          "Which column holds what, where a table uses names of its own: object, link, text,"
              + " picture, account, content, time. For example"
              + " --columns account=Benutzer,time=Zeit,link=URL.")
  private Map<String, String> columns = Map.of();

  @Option(
      names = "--window",
      paramLabel = "TIME",
      split = ",",
      converter = Windows.class,
      description =
          "How far apart two shares may be, or several windows: 60s, 5m, 2h, 1d, 1w (default: 60s;"
              + " 1d over reports, which tell the day only).")
  private List<Duration> windows = List.of();

  @Option(
      names = "--min-participation",
      paramLabel = "N",
      description =
          "Leave out accounts with fewer shares, and pairs of which neither account has so many"
              + " shares in pairs (default: ${DEFAULT-VALUE}).")
  private int minParticipation = 2;

  @Option(
      names = "--edge-weight",
      paramLabel = "P",
      description =
          "Accounts hang together by edges heavier than this share of all edges, 0 to 1 (default:"
              + " ${DEFAULT-VALUE}).")
  private double edgeWeight = 0.5;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description = "What comes out (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--table",
      paramLabel = "network|groups|pairs",
      description = "Which table --format csv writes (default: network).")
  private SweepTables.Table table = SweepTables.Table.NETWORK;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many entries a section (default: ${DEFAULT-VALUE}).")
  private int limit = 15;

  CoordinationCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    check();
    ShareTable shares = files.isEmpty() ? ofCase() : ofFiles();
    shares.problems().forEach(problem -> screen.err().println(problem.line()));
    if (shares.shares().size() == 0) {
      screen.err().println("No share could be read.");
      return Main.FAILED;
    }
    write(sweep(shares.shares()), shares);
    return Main.FINE;
  }

  private void check() {
    if (minParticipation < 1) {
      throw new Refused("--min-participation is at least 1, not " + minParticipation + ".");
    }
    if (!(edgeWeight >= 0 && edgeWeight <= 1)) {
      throw new Refused("--edge-weight lies between 0 and 1, not " + edgeWeight + ".");
    }
  }

  private WindowSweep sweep(Shares shares) {
    List<Duration> usual = List.of(files.isEmpty() ? OF_REPORTS : OF_POSTS);
    try {
      return WindowSweep.of(shares, windows.isEmpty() ? usual : windows, minParticipation);
    } catch (TooManyPairs e) {
      throw new Refused(Objects.requireNonNull(e.getMessage()));
    }
  }

  private void write(WindowSweep sweep, ShareTable shares) {
    switch (format) {
      case TEXT -> {
        screen.out().println(head(shares));
        screen.out().print(SweepText.of(sweep, edgeWeight, screen.width(), limit));
      }
      case JSON -> {
        SweepJson.write(sweep, shares.problems(), screen.out());
        screen.out().println();
      }
      case CSV -> TableWriter.write(SweepTables.rows(sweep, table), screen.out());
    }
  }

  private String head(ShareTable shares) {
    return "%s from %s%s."
        .formatted(
            Counted.of(shares.shares().size(), "share"),
            Counted.of(shares.rows(), files.isEmpty() ? "report" : "row"),
            shares.bad() == 0 ? "" : "; " + shares.bad() + " of them could not be used");
  }

  private ShareTable ofCase() {
    ReportShares reports = new ReportShares();
    try (Ledger ledger = caseOption.open()) {
      ledger.eachReading(reading -> reports.add(reading.report()));
    }
    return reports.table();
  }

  private Map<Role, String> roles() {
    Map<Role, String> roles = new EnumMap<>(Role.class);
    try {
      columns.forEach((role, header) -> roles.put(Role.of(role), header));
    } catch (IllegalArgumentException e) {
      throw new Refused("--columns: " + e.getMessage() + ".");
    }
    return roles;
  }

  private ShareTable ofFiles() {
    ShareReader reader = new ShareReader(roles());
    for (String file : files) {
      try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
        reader.read(file, in);
      } catch (NoSuchFileException e) {
        throw new Refused(file + ": no such file.");
      } catch (IOException e) {
        throw new Refused(file + " cannot be read: " + e.getMessage() + ".");
      }
    }
    return reader.table();
  }
}
