package org.isnad.app.view;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.base.Span;
import org.isnad.claim.Claim;
import org.isnad.origin.BetterCopy;
import org.isnad.origin.Damage;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.report.Report;

/** What became of a passage, in words: never a change of the passage itself. */
public final class DamageWords {
  private static final int LONGEST = 200;
  private static final int LONGEST_SIGN = 60;

  private DamageWords() {}

  /**
   * The signs of damage in a claim's sentence and where it stands better preserved; empty for a
   * sound one.
   */
  public static String of(CaseOrigins all, Claim claim) {
    List<Damage> signs = all.damageAt(claim);
    if (signs.isEmpty()) {
      return "";
    }
    String text = all.report(claim.basis().report()).text();
    return signs(signs, text)
        + all.betterCopy(claim).map(copy -> "; " + better(all, copy)).orElse("");
  }

  /** Each sign with the words that show it. */
  static String signs(List<Damage> signs, String text) {
    return signs.stream()
        .map(damage -> damage.what() + " (“" + shown(damage.span(), text, LONGEST_SIGN) + "”)")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String better(CaseOrigins all, BetterCopy copy) {
    return better(all.report(copy.report()), copy.span());
  }

  /** Where it stands better, with its words. */
  static String better(Report report, Span span) {
    return "better preserved in %s: “%s”"
        .formatted(report.path(), shown(span, report.text(), LONGEST));
  }

  private static String shown(Span span, String text, int longest) {
    String words = span.in(text).replaceAll("\\s+", " ").strip();
    return words.length() > longest ? words.substring(0, longest) + "…" : words;
  }
}
