package org.isnad.origin.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Credit;
import org.isnad.report.Report;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * Whose a report is and whom it credits, with names made comparable.
 *
 * @param outlet its outlet, or where its own address is; null when neither is known
 * @param acronym the initials of the outlet's name, if it has several
 * @param forms the outlet's name in all spellings that are known, to be found in other texts
 * @param credits in order of the text
 */
public record Sourcing(
    @Nullable OutletKey outlet,
    @Nullable OutletKey acronym,
    List<WordSequence> forms,
    List<Named> credits) {
  public Sourcing {
    forms = List.copyOf(forms);
    credits = List.copyOf(credits);
  }

  /**
   * A credit.
   *
   * @param aside whether it stands beside the story (in a dateline, a byline, a source line), as
   *     agencies' reports are credited; else the story itself tells it
   */
  public record Named(OutletKey outlet, Credit.Kind kind, boolean aside) {}

  static Sourcing of(Report report) {
    String outlet = report.meta().outlet();
    String name = outlet != null ? outlet : report.meta().link();
    List<Named> credits = new ArrayList<>();
    for (Credit credit : report.meta().credits()) {
      credits.add(new Named(OutletKey.of(credit.name()), credit.kind(), isAside(credit, report)));
    }
    return name == null
        ? new Sourcing(null, null, List.of(), credits)
        : new Sourcing(OutletKey.of(name), OutletKey.acronym(name), OutletKey.forms(name), credits);
  }

  /** Whether this name is its outlet's. */
  public boolean isOwn(OutletKey credited) {
    return (outlet != null && credited.matches(outlet)) || credited.equals(acronym);
  }

  private static boolean isAside(Credit credit, Report report) {
    return report.text().charAt(credit.span().begin()) == '(' || isOutsideStory(credit, report);
  }

  private static boolean isOutsideStory(Credit credit, Report report) {
    return report.zones().stream()
        .filter(zone -> zone.span().overlaps(credit.span()))
        .noneMatch(zone -> zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.HEADING);
  }
}
