package org.isnad.app.whatif;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.isnad.app.view.Counted;
import org.isnad.app.view.Lines;
import org.isnad.finding.Seen;
import org.isnad.whatif.Cast;
import org.isnad.whatif.Distribution;
import org.isnad.whatif.Outcome;
import org.isnad.whatif.Parameter;
import org.isnad.whatif.Sensitivity;
import org.isnad.whatif.WhatIf;

/** A trial as plain text; every block says that it is a model. */
public final class TrialText {
  private static final int MOST = 12;
  private static final int BINS = 10;
  private static final String BARS = " \u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

  private final Trial trial;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private TrialText(Trial trial, int width) {
    this.trial = trial;
    this.width = width;
  }

  public static String of(Trial trial, int width) {
    TrialText text = new TrialText(trial, width);
    text.line(Trial.MARK, "");
    text.cast();
    if (trial.model().cast().channels() == 0) {
      text.line(
          "No principal reaches a faction on that day through this lens, so the model has nobody"
              + " to run. --reach DAYS lets ties count for longer.",
          "");
    } else {
      text.outcomes();
      text.differences();
      text.sweep();
    }
    text.seen();
    text.parameters();
    text.line("All figures above are a model's, but for those under 'told'.", "");
    return text.out.toString();
  }

  private void cast() {
    Cast cast = trial.model().cast();
    title("Model: who plays, from the network of the day before " + trial.on());
    line(
        "%s, %s, %s; %s with seed %d; %d days before and after.%s"
            .formatted(
                Counted.of(cast.principals().size(), "principal"),
                Counted.of(cast.factions().size(), "faction"),
                Counted.of(cast.channels(), "channel"),
                Counted.of(trial.model().runs(), "run"),
                trial.model().seed(),
                trial.model().window(),
                cast.leftOut() > 0 ? " " + cast.leftOut() + " more are left out." : ""),
        "");
    line(
        trial.loses()
            ? trial.lostName()
                + " is lost on "
                + trial.on()
                + "; "
                + Counted.of(held(cast), "faction")
                + " held before."
            : "Nobody is lost (--without ACTOR).",
        "");
    cast.widest().stream().limit(MOST).forEach(e -> line(principal(cast, e), "    "));
    more(cast.principals().size());
    String factions =
        cast.factions().stream()
            .limit(MOST)
            .map(f -> trial.book().node(f).name())
            .collect(Collectors.joining("; "));
    line("Factions: " + factions + (cast.factions().size() > MOST ? "; ..." : ""), "  ");
  }

  private static int held(Cast cast) {
    int held = 0;
    for (double one : cast.hold()) {
      held += one > 0 ? 1 : 0;
    }
    return held;
  }

  private String principal(Cast cast, Map.Entry<Integer, Integer> entry) {
    Double side = cast.sides().get(entry.getKey());
    String aim =
        side == null
            ? "aim drawn anew in each run"
            : "told orders put it towards " + (side < 0 ? "restraint" : "escalation");
    return "- "
        + trial.principal(entry.getKey())
        + ": reaches "
        + Counted.of(entry.getValue(), "faction")
        + "; "
        + aim;
  }

  private void more(int size) {
    if (size > MOST) {
      line("... and " + (size - MOST) + " more: --format json", "");
    }
  }

  private void outcomes() {
    title("Model: what happens (median, and the middle nine of ten runs)");
    String row = "%-42s %14s %14s %14s  %s";
    line(row.formatted("", "before", "after, with", "after, without", "told"));
    for (Outcome outcome : Outcome.values()) {
      boolean whole = outcome != Outcome.REALIGNED;
      line(
          row.formatted(
              outcome.words(),
              whole ? count(of(WhatIf.Part.BEFORE, outcome)) : "-",
              count(of(WhatIf.Part.AFTER_WITH, outcome)),
              count(of(WhatIf.Part.AFTER_WITHOUT, outcome)),
              told(outcome)));
    }
    line("'told': what the case really tells of the days before, after.", "");
    title("Model: the same as histograms, after, without (lowest to highest)");
    for (Outcome outcome : Outcome.values()) {
      Distribution all = of(WhatIf.Part.AFTER_WITHOUT, outcome);
      line(
          "%-42s %s  %s to %s"
              .formatted(
                  outcome.words(),
                  bars(all.histogram(BINS)),
                  number(all.quantile(0)),
                  number(all.quantile(1))));
    }
  }

  private Distribution of(WhatIf.Part part, Outcome outcome) {
    return trial.result().of(part, outcome);
  }

  private String told(Outcome outcome) {
    OptionalInt before = Trial.seen(trial.before(), outcome);
    OptionalInt after = Trial.seen(trial.after(), outcome);
    return before.isEmpty() || after.isEmpty()
        ? "not told"
        : before.getAsInt() + ", " + after.getAsInt();
  }

  /** Of counts, which are never below 0. */
  private static String count(Distribution all) {
    return range(all).replace(" to ", "-");
  }

  private static String range(Distribution all) {
    return "%s (%s to %s)"
        .formatted(
            number(all.quantile(0.5)), number(all.quantile(0.05)), number(all.quantile(0.95)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
  }

  private static String bars(int[] counts) {
    int most = Arrays.stream(counts).max().orElse(1);
    StringBuilder bars = new StringBuilder();
    for (int count : counts) {
      int height = (int) Math.ceil((BARS.length() - 1.0) * count / most);
      bars.append(BARS.charAt(height));
    }
    return bars.toString();
  }

  private void differences() {
    if (!trial.loses()) {
      return;
    }
    title("Model: what the loss changes, run by run (after, without less with)");
    for (Outcome outcome : Outcome.values()) {
      Distribution all = trial.result().difference(outcome);
      line(
          "%-42s %14s  more in %.0f%% of runs, fewer in %.0f%%"
              .formatted(
                  outcome.words(), range(all), 100 * (1 - all.upTo(0)), 100 * all.upTo(-0.5)));
    }
  }

  private void sweep() {
    Sensitivity.Sweep sweep = trial.sweep();
    if (sweep == null) {
      return;
    }
    title("Model: on which assumptions it hangs (after, without)");
    line(
        "Rank correlation when all are drawn at once (Latin hypercube, %s), and the median with"
                .formatted(Counted.of(trial.model().runs(), "draw"))
            + " each alone at its low and its high end.",
        "");
    for (Outcome outcome : Outcome.values()) {
      List<Sensitivity.Effect> effects =
          sweep.effects().stream().filter(e -> e.outcome() == outcome).limit(3).toList();
      String told =
          effects.stream()
              .map(
                  e ->
                      "%s %+.2f (%s to %s)"
                          .formatted(
                              e.parameter().key(),
                              e.correlation(),
                              number(e.low()),
                              number(e.high())))
              .collect(Collectors.joining("; "));
      Distribution all = Objects.requireNonNull(sweep.all().get(outcome));
      line("- %s, %s in all: %s".formatted(outcome.words(), range(all), told), "    ");
    }
  }

  private void seen() {
    title("Told: what the case really tells (evidence, not the model)");
    line(told(trial.before()), "    ");
    line(told(trial.after()), "    ");
    line(
        Counted.of(trial.after().undated(), "order or attack", "orders and attacks")
            + " told without a day count in neither. Reports tell few of all orders, so the"
            + " figures of the model and these are to be compared in direction, not in size.",
        "");
  }

  private static String told(Seen seen) {
    return "- %s to %s: %s, %s, %s, %d of them claimed by a name behind which others are said to be, %s"
        .formatted(
            seen.from(),
            seen.until(),
            Counted.of(seen.orders(), "order"),
            Counted.of(seen.conflicts(), "pair of opposite orders", "pairs of opposite orders"),
            Counted.of(seen.attacks(), "happening of violence", "happenings of violence"),
            seen.facades(),
            Counted.of(seen.defections(), "telling of disobedience", "tellings of disobedience"));
  }

  private void parameters() {
    title("Model: its assumptions (--set NAME=VALUE)");
    trial
        .parameters()
        .all()
        .forEach(
            (parameter, value) ->
                line(
                    "- %s = %s (%s to %s): %s; %s"
                        .formatted(
                            parameter.key(),
                            plain(value),
                            plain(parameter.low()),
                            plain(parameter.high()),
                            parameter.what(),
                            why(parameter, value)),
                    "    "));
  }

  private static String why(Parameter parameter, double value) {
    return value == parameter.usual() ? parameter.why() : "set by you";
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private void title(String title) {
    out.append(System.lineSeparator()).append(title.toUpperCase(Locale.ROOT));
    out.append(System.lineSeparator());
  }

  private void line(String row) {
    out.append(row.stripTrailing()).append(System.lineSeparator());
  }

  private void line(String sentence, String indent) {
    if (!sentence.isEmpty()) {
      out.append(Lines.wrap(sentence, width, indent)).append(System.lineSeparator());
    }
  }
}
