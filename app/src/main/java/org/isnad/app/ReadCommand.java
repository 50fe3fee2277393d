package org.isnad.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.isnad.base.Problem;
import org.isnad.pipeline.CaseLinks;
import org.isnad.pipeline.CaseSink;
import org.isnad.pipeline.Inputs;
import org.isnad.pipeline.JsonLinesSink;
import org.isnad.pipeline.Provenance;
import org.isnad.pipeline.ReadRun;
import org.isnad.pipeline.ReadingStages;
import org.isnad.pipeline.RunSummary;
import org.isnad.pipeline.Sink;
import org.isnad.store.Ledger;
import org.isnad.store.RunRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads files, folders and archives ('-': standard input) into a case. What the case has"
            + " already is not read again, so a run that was stopped goes on where it was.")
final class ReadCommand implements Callable<Integer> {
  /** What comes out. */
  enum Format {
    CASE,
    JSONL,
    GOLD
  }

  private final Screen screen;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOption caseOption = new CaseOption();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to read.")
  private List<String> paths = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read (default: one a core). The result is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--format",
      paramLabel = "case|jsonl|gold",
      description =
          "case: into the case file (the default); jsonl: claims to standard output, one JSON"
              + " object a line, after docs/claim.schema.json; gold: one file a report in --out.")
  private Format format = Format.CASE;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder for --format gold.")
  private @Nullable Path out;

  ReadCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads takes a number from 1 up, not " + threads);
    }
    RunSummary summary =
        switch (format) {
          case CASE -> intoCase();
          case JSONL -> run(new JsonLinesSink(screen.out(), this::tell));
          case GOLD -> gold();
        };
    PrintStream out = format == Format.JSONL ? screen.err() : screen.out();
    out.print(summary.text());
    if (format == Format.CASE && summary.problemCount() > 0) {
      out.println("'isnad problems' lists them, with what can be done.");
    }
    return summary.reports() == 0 ? Main.FAILED : Main.FINE;
  }

  private RunSummary intoCase() throws InterruptedException {
    try (Ledger ledger = caseOption.openOrCreate()) {
      RunSummary summary =
          run(new CaseSink(ledger, new RunRecord(settings(), provenance(), Instant.now())));
      CaseLinks.update(ledger);
      return summary;
    }
  }

  private RunSummary gold() throws InterruptedException {
    if (out == null) {
      throw new Refused("--format gold needs --out DIR, the folder for its files.");
    }
    if (Written.isStandard(out.toString())) {
      throw new Refused(
          "--out takes a folder, for one file a report; --format jsonl writes to standard output.");
    }
    return run(new GoldSink(out, this::tell));
  }

  private <P> RunSummary run(Sink<P> sink) throws InterruptedException {
    ReadingStages stages = ReadingStages.load();
    try (sink;
        ProgressLine progress = ProgressLine.on(screen)) {
      return new ReadRun<>(stages::read, sink, threads, progress).run(new Inputs(paths, System.in));
    }
  }

  private void tell(Problem problem) {
    screen.err().println(problem.line());
  }

  private SequencedMap<String, String> settings() {
    SequencedMap<String, String> settings = new LinkedHashMap<>();
    settings.put("paths", String.join(" ", paths));
    settings.put("threads", String.valueOf(threads));
    return settings;
  }

  private static SequencedMap<String, String> provenance() {
    return Provenance.ofThisProgram();
  }
}
