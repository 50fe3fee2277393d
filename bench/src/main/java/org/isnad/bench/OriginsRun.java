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

/**
 * Finds all republication among made reports and measures it: {@code OriginsRun COUNT [SEED]}.
 * Making the reports is not timed; taking them from the file, preparing them, finding the links and
 * grouping them is.
 */
public final class OriginsRun {
  private OriginsRun() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 7;
    try (MadeReports made = MadeReports.of(count, seed)) {
      run(made);
    }
  }

  private static void run(MadeReports made) throws IOException {
    Map<Id, Integer> index = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      index.put(made.report(i).id(), i);
    }
    double madeCpu = Measured.cpuSecondsSoFar();
    long begin = System.nanoTime();
    List<Link> links =
        new LinkFinder(new Parallel())
            .find(index.keySet(), id -> Telling.of(made.report(at(index, id))));
    double linked = seconds(begin);
    double linkedCpu = Measured.cpuSecondsSoFar();
    int families =
        Origins.families(
                index.keySet(),
                id -> Telling.whenAsked(made.report(at(index, id))),
                links,
                List.of())
            .size();
    double all = seconds(begin);
    double allCpu = Measured.cpuSecondsSoFar();
    report(made, links, index, families);
    System.out.printf(
        Locale.ROOT, "wall seconds: find %.1f, group %.1f, all %.1f%n", linked, all - linked, all);
    System.out.printf(
        Locale.ROOT,
        "processor seconds: find %.1f, group %.1f, all %.1f; peak %.0f MB%n",
        linkedCpu - madeCpu,
        allCpu - linkedCpu,
        allCpu - madeCpu,
        Launched.peakMegabytes(ProcessHandle.current().pid()));
  }

  private static int at(Map<Id, Integer> index, Id id) {
    return Objects.requireNonNull(index.get(id));
  }

  /** On all processors. */
  private static final class Parallel implements LinkFinder.Runner {
    @Override
    public <T, R> List<R> map(List<T> values, Function<T, R> function) {
      return values.parallelStream().map(function).toList();
    }
  }

  private static void report(
      MadeReports made, List<Link> links, Map<Id, Integer> index, int families) {
    int right = 0;
    int direct = 0;
    for (Link link : links) {
      int one = at(index, link.one());
      int other = at(index, link.other());
      right += made.areOne(one, other) ? 1 : 0;
      direct += made.isCopy(one, other) || made.isCopy(other, one) ? 1 : 0;
    }
    // the same bytes twice are one report, found without comparing
    direct += made.size() - index.size();
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
