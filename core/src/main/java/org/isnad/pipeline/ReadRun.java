package org.isnad.pipeline;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.base.Problem;
import org.isnad.base.ProblemKind;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source: one thread opens files, several run the stages, the calling one writes, in the
 * source's order. So what is written does not depend on the number of threads, and what waits
 * between them is bounded, in number and in size.
 *
 * @param <P> what the sink writes
 */
public final class ReadRun<P> {
  private static final long WORKER_STACK_BYTES = 16L << 20;
  private static final int QUEUED_PER_THREAD = 8;

  /** Characters of reports that may be under way at once; a longer one goes alone. */
  private static final int WEIGHT_UNDER_WAY = 8 << 20;

  private final Function<Report, Reading> stages;
  private final Sink<P> sink;
  private final int threads;
  private final Consumer<Progress> progress;
  private final Semaphore weight = new Semaphore(WEIGHT_UNDER_WAY);
  private final BlockingQueue<Future<Ready<P>>> queue;
  private final Set<Id> seen = new HashSet<>();
  private final long began = System.nanoTime();

  /**
   * A run.
   *
   * @param stages a pure function; what it throws becomes a problem of that report
   * @param threads at least 1: how many run the stages
   * @param progress told after every report
   */
  public ReadRun(
      Function<Report, Reading> stages, Sink<P> sink, int threads, Consumer<Progress> progress) {
    if (threads < 1) {
      throw new IllegalArgumentException("a run needs at least one thread, not " + threads);
    }
    this.stages = stages;
    this.sink = sink;
    this.threads = threads;
    this.progress = progress;
    this.queue = new ArrayBlockingQueue<>(threads * QUEUED_PER_THREAD);
  }

  /** Reads all of the source; what the sink throws ends the run. */
  public RunSummary run(ReportSource source) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, ReadRun::worker);
    Thread opener = new Thread(() -> open(source, workers), "isnad-open");
    opener.setDaemon(true);
    opener.start();
    try {
      return writeAll();
    } finally {
      opener.interrupt();
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "isnad-read", WORKER_STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  // --- the opening thread

  private void open(ReportSource source, ExecutorService workers) {
    try {
      source.readAll(result -> enqueue(result, source.share(), workers));
      queue.put(done(Ready.end()));
    } catch (Stopped | InterruptedException e) {
      // the writer has ended the run and waits for nothing
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      hand(failed(e));
    }
  }

  private void enqueue(ReadResult result, double share, ExecutorService workers) {
    switch (result) {
      case ReadResult.Failed failed ->
          hand(done(prepare(new Outcome.Failed(failed.problem()), share, 0)));
      case ReadResult.Read read -> enqueue(read.report(), read.bytes(), share, workers);
    }
  }

  private void enqueue(Report report, byte[] bytes, double share, ExecutorService workers) {
    if (!seen.add(report.id()) || sink.holds(report)) {
      hand(done(prepare(new Outcome.Known(report), share, 0)));
      return;
    }
    byte[] wanted = sink.wantsBytes(report) ? bytes : null;
    int size = report.text().length() + (wanted == null ? 0 : wanted.length / 4);
    int taken = Math.clamp(size, 1, WEIGHT_UNDER_WAY);
    try {
      weight.acquire(taken);
    } catch (InterruptedException e) {
      throw new Stopped(e);
    }
    FutureTask<Ready<P>> task = new FutureTask<>(() -> prepare(read(report, wanted), share, taken));
    hand(task);
    workers.execute(task);
  }

  private void hand(Future<Ready<P>> ready) {
    try {
      queue.put(ready);
    } catch (InterruptedException e) {
      throw new Stopped(e);
    }
  }

  private static <T> Future<T> done(T value) {
    FutureTask<T> task = new FutureTask<>(() -> value);
    task.run();
    return task;
  }

  private Future<Ready<P>> failed(Throwable e) {
    FutureTask<Ready<P>> task =
        new FutureTask<>(
            () -> {
              throw new IllegalStateException("The source of reports failed: " + e, e);
            });
    task.run();
    return task;
  }

  // --- the reading threads

  /** Even an error in a stage, or memory running out, costs no more than this report. */
  @SuppressWarnings("CatchingUnchecked")
  private Outcome read(Report report, byte @Nullable [] bytes) {
    try {
      return new Outcome.Read(stages.apply(report), bytes);
    } catch (RuntimeException | Error e) {
      return new Outcome.Unread(report, bytes, fault(report, e));
    }
  }

  private Ready<P> prepare(Outcome outcome, double share, int taken) {
    try {
      return new Ready<>(sink.prepare(outcome), Tally.of(outcome), share, taken);
    } catch (RuntimeException | Error e) {
      if (outcome instanceof Outcome.Read read) {
        Report report = read.reading().text().report();
        Outcome unread = new Outcome.Unread(report, read.bytes(), fault(report, e));
        return prepare(unread, share, taken);
      }
      throw e;
    }
  }

  private static Problem fault(Report report, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return new Problem(
        ProblemKind.FAULT,
        report.path(),
        report.part(),
        "Isnad failed on it: " + e + at + ".",
        "The report is kept; read it again with a newer Isnad.");
  }

  // --- the writing thread

  private RunSummary writeAll() throws InterruptedException {
    Tally total = new Tally();
    while (true) {
      Ready<P> ready = next();
      P prepared = ready.prepared();
      if (prepared == null) {
        return total.summary(time());
      }
      sink.write(prepared);
      weight.release(ready.weight());
      total.add(ready.tally());
      progress.accept(new Progress(total.summary(time()), ready.share()));
    }
  }

  private Ready<P> next() throws InterruptedException {
    try {
      return queue.take().get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(String.valueOf(e.getCause()), e);
    }
  }

  private Duration time() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** Ready to be written; nothing prepared means the end. */
  private record Ready<P>(@Nullable P prepared, Tally tally, double share, int weight) {
    static <P> Ready<P> end() {
      return new Ready<>(null, new Tally(), 1, 0);
    }
  }

  /** The writer has ended the run. */
  private static final class Stopped extends RuntimeException {
    Stopped(InterruptedException cause) {
      super(cause);
    }
  }
}
