package org.isnad.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.isnad.base.Confidence;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.origin.Grades;
import org.isnad.pipeline.PassageDamage;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.store.ReportReading;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** A claim with all that it rests on. */
public final class ClaimPage {
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";
  private static final String INDENT = " ".repeat(14);

  private static final Set<String> WRAPPED = Set.of("words", "says", "damage", "see", "grade");

  private final StringBuilder out = new StringBuilder();
  private final int width;

  private ClaimPage(int width) {
    this.width = width;
  }

  /**
   * The page.
   *
   * @param paths where its report was seen
   * @param damage what became of its sentence
   * @param grades that readers set
   * @param colours whether the evidence may be set off by terminal codes; else it stands in
   *     brackets
   */
  public static String of(
      Claim claim,
      ReportReading reading,
      List<String> paths,
      PassageDamage damage,
      Grades grades,
      int width,
      boolean colours) {
    ClaimPage page = new ClaimPage(width);
    page.claim(claim, new Names(reading));
    page.evidence(reading.report(), claim.basis().evidence(), colours);
    page.damage(damage, reading.report());
    page.basis(claim.basis(), damage.confidence());
    GradeLines.ofClaim(grades, claim).forEach(line -> page.line("grade", line));
    page.report(reading.report(), paths);
    return page.out.toString();
  }

  private void claim(Claim claim, Names names) {
    Basis basis = claim.basis();
    Slots slots = Slots.of(claim);
    line("claim", basis.id().value());
    line("says", Wording.sentence(claim, names::of));
    line("kind", slots.kind() + (slots.type().isEmpty() ? "" : ": " + name(slots.type())));
    slots.one().forEach((slot, argument) -> slot(slot, argument, names));
    slots.several().forEach((slot, all) -> all.forEach(a -> slot(slot, a, names)));
    line("polarity", name(basis.polarity().name()));
    line("modality", name(basis.modality().name()));
    line("when", when(basis.when()));
  }

  private void slot(String slot, Argument argument, Names names) {
    Span span = argument.span();
    line(slot, names.of(argument) + "  @" + span.begin() + "-" + span.end());
  }

  private static String when(@Nullable When when) {
    return when == null
        ? "not told"
        : when.iso() + " (to the " + name(when.precision().name()) + ")";
  }

  private void evidence(Report report, Span evidence, boolean colours) {
    String words =
        colours
            ? Context.of(report, evidence, BOLD, PLAIN)
            : Context.of(report, evidence, "[[", "]]");
    line("words", words);
    line("at", "characters " + evidence.begin() + " to " + evidence.end());
  }

  private void damage(PassageDamage damage, Report report) {
    if (!damage.signs().isEmpty()) {
      line("damage", DamageWords.signs(damage.signs(), report.text()));
      damage
          .better()
          .ifPresent(copy -> line("see", DamageWords.better(copy.report(), copy.span())));
    }
  }

  private void basis(Basis basis, Confidence confidence) {
    for (Voice voice : basis.chain().voices().reversed()) {
      line("voice", voice(voice));
    }
    line("read by", basis.madeBy());
    confidence
        .explanation()
        .text()
        .lines()
        .forEach(part -> out.append("%-12s  %s%n".formatted("confidence", part)));
  }

  private static String voice(Voice voice) {
    return switch (voice) {
      case Voice.Credited c -> c.words() + (c.anonymous() ? " (not named)" : "");
      case Voice.Untold u -> u.words() + " (not told who)";
      case Voice.Outlet o -> o.words() + " (this report)";
    };
  }

  private void report(Report report, List<String> paths) {
    ReportMeta meta = report.meta();
    Published published = meta.published();
    paths.forEach(path -> line("file", path));
    line("part", report.part());
    line("outlet", meta.outlet());
    line("title", meta.title());
    line("byline", meta.byline());
    line(
        "published",
        published == null
            ? null
            : published.date() + " (after its " + name(published.basis().name()) + ")");
    line("language", meta.language());
    line("link", meta.link());
    line("sha256", report.sha256());
    line("report", report.id().value());
  }

  private void line(String label, @Nullable String value) {
    if (!Objects.requireNonNullElse(value, "").isEmpty()) {
      String line = "%-12s  %s".formatted(label, value);
      out.append(WRAPPED.contains(label) ? wrap(label, value) : line);
      out.append(System.lineSeparator());
    }
  }

  private String wrap(String label, @Nullable String value) {
    String wrapped = Lines.wrap(String.valueOf(value), width - INDENT.length(), INDENT);
    return "%-12s  %s".formatted(label, wrapped);
  }

  private static String name(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
