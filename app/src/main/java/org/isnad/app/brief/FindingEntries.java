package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.finding.Finding;
import org.isnad.finding.Reason;
import org.isnad.network.Ground;

/**
 * Findings as points of a page: what is found, its reasons with footnotes, what would change it.
 */
final class FindingEntries {
  private final Footnotes notes;
  private final Function<Ground, Cited> cite;

  FindingEntries(Footnotes notes, Function<Ground, Cited> cite) {
    this.notes = notes;
    this.cite = cite;
  }

  /** With all its reasons, after its id. */
  Entry whole(Finding finding) {
    List<String> lines = new ArrayList<>();
    finding.reasons().forEach(reason -> lines.add(line(reason)));
    finding.change().forEach(what -> lines.add("what would change it: " + what));
    return new Entry(finding.id().brief() + "  " + finding.head(), lines);
  }

  /**
   * With so many reasons at most.
   *
   * @param more the command that tells the rest
   */
  Entry brief(Finding finding, int most, String more) {
    List<String> lines = new ArrayList<>();
    finding.reasons().stream().limit(most).forEach(reason -> lines.add(line(reason)));
    int left = finding.reasons().size() - most;
    if (left > 0) {
      lines.add("... and " + left + " more: isnad " + more);
    }
    if (!finding.change().isEmpty()) {
      lines.add("what would change it: " + String.join("; ", finding.change()));
    }
    return new Entry(finding.head(), lines);
  }

  /** Some reasons under a head. */
  Entry of(String head, List<Reason> reasons) {
    return new Entry(head, reasons.stream().map(this::line).toList());
  }

  private String line(Reason reason) {
    String marks = notes.marks(reason.grounds().stream().map(cite).toList());
    return marks.isEmpty() ? reason.text() : reason.text() + " " + marks;
  }
}
