package org.isnad.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.origin.Link;
import org.isnad.origin.LinkFinder;
import org.isnad.origin.Origins;
import org.isnad.origin.text.Telling;
import org.isnad.report.Report;

/**
 * Finds all republication among made reports and measures it: {@code OriginsRun COUNT [SEED]}.
 * Making the reports is not timed; preparing them, finding the links and grouping them is.
 */
public final class OriginsRun {
  private OriginsRun() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 7;
    MadeReports made = MadeReports.of(count, seed);
    Map<Id, Integer> index = new HashMap<>();
    for (int i = 0; i < count; i++) {
      index.put(made.reports().get(i).id(), i);
    }
    double madeCpu = Measured.cpuSecondsSoFar();
    long begin = System.nanoTime();
    List<Telling> tellings = made.reports().parallelStream().map(OriginsRun::telling).toList();
    double prepared = seconds(begin);
    double preparedCpu = Measured.cpuSecondsSoFar();
    List<Link> links = new LinkFinder(new Parallel()).find(tellings, List.of());
    double linked = seconds(begin);
    int families = Origins.families(tellings, links, List.of()).size();
    double all = seconds(begin);
    double allCpu = Measured.cpuSecondsSoFar();
    report(made, links, index, families);
    System.out.printf(
        Locale.ROOT,
        "wall seconds: prepare %.1f, find %.1f, all %.1f%n",
        prepared,
        linked - prepared,
        all);
    System.out.printf(
        Locale.ROOT,
        "processor seconds: prepare %.1f, find %.1f, all %.1f; peak %.0f MB%n",
        preparedCpu - madeCpu,
        allCpu - preparedCpu,
        allCpu - madeCpu,
        Launched.peakMegabytes(ProcessHandle.current().pid()));
  }

  /** On all processors. */
  private static final class Parallel implements LinkFinder.Runner {
    @Override
    public <T, R> List<R> map(List<T> values, Function<T, R> function) {
      return values.parallelStream().map(function).toList();
    }
  }

  private static Telling telling(Report report) {
    return Telling.of(report);
  }

  private static void report(
      MadeReports made, List<Link> links, Map<Id, Integer> index, int families) {
    int right = 0;
    int direct = 0;
    for (Link link : links) {
      int one = Objects.requireNonNull(index.get(link.one()));
      int other = Objects.requireNonNull(index.get(link.other()));
      right += made.areOne(one, other) ? 1 : 0;
      direct += made.isCopy(one, other) || made.isCopy(other, one) ? 1 : 0;
    }
    // the same bytes twice are one report, found without comparing
    direct += made.reports().size() - index.size();
    System.out.printf(
        Locale.ROOT,
        "reports %d, links %d, right %.4f, copies found %.4f, families %d%n",
        index.size(),
        links.size(),
        (double) right / Math.max(1, links.size()),
        (double) direct / Math.max(1, made.copies()),
        families);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
