package org.isnad.app.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.claim.Claim;
import org.isnad.origin.Grade;
import org.isnad.origin.Profile;
import org.isnad.origin.Witness;
import org.isnad.pipeline.CaseOrigins;

/** What a case knows of a voice, for people. */
public final class ProfilePage {
  private static final int MOST = 12;

  private final CaseOrigins all;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private ProfilePage(CaseOrigins all, int width) {
    this.all = all;
    this.width = width;
  }

  /** The page. */
  public static String of(Profile profile, CaseOrigins all, int width) {
    ProfilePage page = new ProfilePage(all, width);
    page.head(profile);
    page.later("later said the same by an independent origin", profile.agreed());
    page.later("later contradicted by an independent origin", profile.disagreed());
    page.retracted(profile.retracted());
    page.said(profile.said());
    page.grades(profile.name());
    return page.out.toString();
  }

  private void head(Profile profile) {
    line(profile.name(), "");
    line("  claims that rest on it: " + profile.said().size(), "    ");
    line("  speaks as: " + counts(words(profile.witness())), "    ");
    if (!profile.sides().isEmpty()) {
      line("  is said to belong to: " + counts(profile.sides()), "    ");
    }
    if (!profile.clears().isEmpty()) {
      line("  denies the part of, or praises: " + counts(profile.clears()), "    ");
    }
    if (!profile.accuses().isEmpty()) {
      line("  blames or suspects: " + counts(profile.accuses()), "    ");
    }
    line(
        "  later agreed with: %d; later contradicted: %d; retractions: %d"
            .formatted(
                profile.agreed().size(), profile.disagreed().size(), profile.retracted().size()),
        "    ");
  }

  private void grades(String name) {
    List<Grade> grades = all.grades().ofSource(name);
    grades.forEach(grade -> line("  graded " + GradeLines.of(grade), "    "));
    line(
        grades.isEmpty()
            ? "No grade is computed: how far this voice is to be trusted is yours to say"
                + " ('--grade')."
            : "Grades are what readers set; nothing is computed from them.",
        "");
  }

  private static Map<String, Integer> words(Map<Witness, Integer> kinds) {
    return kinds.entrySet().stream()
        .collect(Collectors.toMap(e -> e.getKey().words(), Map.Entry::getValue));
  }

  private static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private void later(String what, List<Profile.Later> all) {
    for (Profile.Later later : all.stream().limit(MOST).toList()) {
      line("  %s: %s".formatted(what, later.by().name()), "    ");
      line("    “" + words(later.said()) + "”", "      ");
      line("    “" + words(later.other()) + "”", "      ");
    }
  }

  private void retracted(List<Profile.Retraction> retractions) {
    for (Profile.Retraction retraction : retractions) {
      String words = retraction.span().in(all.report(retraction.report()).text());
      line("  takes back: “" + flat(words) + "”", "    ");
    }
  }

  private void said(List<Profile.Said> said) {
    for (Profile.Said one : said.stream().limit(MOST).toList()) {
      Claim claim = one.claim();
      line(
          "  %s  %s “%s”"
              .formatted(
                  claim.basis().id().brief(),
                  claim.basis().polarity().name().toLowerCase(java.util.Locale.ROOT),
                  words(one)),
          "      ");
    }
    if (said.size() > MOST) {
      line("  and %d more".formatted(said.size() - MOST), "    ");
    }
  }

  private String words(Profile.Said said) {
    Id report = said.report();
    return flat(said.claim().basis().evidence().in(all.report(report).text()));
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private void line(String text, String indent) {
    out.append(Lines.wrapAfterLead(text, width, indent)).append(System.lineSeparator());
  }
}
