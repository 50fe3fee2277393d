package org.isnad.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.actor.Actors;
import org.isnad.actor.OpenPair;
import org.isnad.actor.judgement.Judge;
import org.isnad.actor.judgement.Judgement;
import org.isnad.actor.judgement.Line;
import org.isnad.actor.judgement.Pair;
import org.isnad.actor.judgement.Verdict;
import org.isnad.app.view.PairPage;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes through the pairs that no rule is sure of. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Shows pairs that may be one, most useful first, with what the reports say of both, and"
            + " takes a verdict: s same, d different, u unsure, f facade (the first is only a name"
            + " of the second), k skip, z undo the last, q quit; each with Enter. Words after the"
            + " letter are kept as the reason.")
final class ReviewCommand implements Callable<Integer> {
  private final Screen screen;
  private final InputStream keys;
  private final Set<Pair> skipped = new HashSet<>();
  private final Deque<Line> written = new ArrayDeque<>();

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: ${DEFAULT-VALUE}).")
  private String by = System.getProperty("user.name", "somebody");

  @Option(names = "--list", description = "Only list the open pairs.")
  private boolean list;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private int limit = Integer.MAX_VALUE;

  ReviewCommand(Screen screen, InputStream keys) {
    this.screen = screen;
    this.keys = keys;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = caseOption.open()) {
      if (list) {
        Actors actors = whosWho.actorsOf(ledger);
        PairPage page = new PairPage(actors, ledger, screen.width());
        actors.open().stream().limit(limit).forEach(p -> screen.out().println(page.line(p)));
      } else {
        review(ledger, new BufferedReader(new InputStreamReader(keys, StandardCharsets.UTF_8)));
      }
    }
    return Main.FINE;
  }

  private void review(Ledger ledger, BufferedReader in) {
    for (int shown = 0; shown < limit; shown++) {
      Actors actors = whosWho.actorsOf(ledger);
      List<OpenPair> open = actors.open().stream().filter(p -> !skipped.contains(pair(p))).toList();
      Optional<OpenPair> next = open.stream().findFirst();
      if (next.isEmpty()) {
        screen.out().println("No open pairs are left.");
        return;
      }
      screen
          .out()
          .println(new PairPage(actors, ledger, screen.width()).of(next.get(), open.size()));
      if (!answer(ledger, next.get(), in)) {
        return;
      }
    }
  }

  private static Pair pair(OpenPair open) {
    return Pair.of(open.left(), open.right());
  }

  /** Takes one answer; false at the end. */
  private boolean answer(Ledger ledger, OpenPair pair, BufferedReader in) {
    while (true) {
      screen.out().print("s same, d different, u unsure, f facade, k skip, z undo, q quit > ");
      screen.out().flush();
      String line = read(in);
      if (line == null || line.strip().matches("q(?:uit)?")) {
        screen.out().println();
        return false;
      }
      String words = line.strip();
      int space = words.indexOf(' ');
      String reason = space < 0 ? "" : words.substring(space).strip();
      switch (space < 0 ? words : words.substring(0, space)) {
        case "s", "same" -> judge(ledger, pair, Verdict.SAME, reason);
        case "d", "different" -> judge(ledger, pair, Verdict.DIFFERENT, reason);
        case "u", "unsure" -> judge(ledger, pair, Verdict.UNSURE, reason);
        case "f", "facade" -> judge(ledger, pair, Verdict.FACADE_OF, reason);
        case "k", "skip" -> skipped.add(pair(pair));
        case "z", "undo" -> undo(ledger);
        default -> {
          screen.out().println("'" + words + "' is none of the keys.");
          continue;
        }
      }
      return true;
    }
  }

  private static @org.jspecify.annotations.Nullable String read(BufferedReader in) {
    try {
      return in.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException("the keys cannot be read", e);
    }
  }

  private void judge(Ledger ledger, OpenPair pair, Verdict verdict, String reason) {
    Judgement judgement =
        new Judgement(pair.left(), verdict, pair.right(), new Judge.Person(by), reason);
    add(ledger, new Line.Judged(judgement, now()));
  }

  private void undo(Ledger ledger) {
    Line last = written.pollLast();
    if (last == null) {
      screen.out().println("Nothing was judged yet.");
      return;
    }
    ledger.judge(
        List.of(new Line.Undone(last.id(), new Judge.Person(by), now(), "undone in review")));
  }

  private void add(Ledger ledger, Line line) {
    ledger.judge(List.of(line));
    written.addLast(line);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
