package org.isnad.app.brief;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Id;
import org.isnad.finding.Finding;
import org.isnad.finding.FindingKind;
import org.isnad.finding.Findings;
import org.isnad.finding.IncidentSheet;
import org.isnad.finding.Reason;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;

/** What analysis finds in a case, as the brief needs it. */
public final class CaseFindings {
  private final Findings findings;
  private final List<IncidentSheet> sheets;

  private CaseFindings(Findings findings) {
    this.findings = findings;
    this.sheets =
        findings.sheets().stream()
            .filter(findings::tells)
            .sorted(
                Comparator.comparingLong((IncidentSheet s) -> -s.origins())
                    .thenComparingInt(s -> -s.sightings().size()))
            .toList();
  }

  /** Of all of a case. */
  public static CaseFindings of(Histories histories, Joinings joinings) {
    return new CaseFindings(new Findings(histories, Lens.CLEAR, joinings));
  }

  List<Finding> of(FindingKind kind) {
    return findings.of(kind);
  }

  /** Sheets that tell more than a bare word, those told by most first. */
  List<IncidentSheet> sheets() {
    return sheets;
  }

  Finding sheet(IncidentSheet sheet) {
    return findings.sheet(sheet);
  }

  List<Reason> disagreements(IncidentSheet sheet) {
    return findings.disagreements(sheet);
  }

  /** The claims that some sheet tells. */
  Set<Id> toldInSheets() {
    Set<Id> told = new HashSet<>();
    sheets.forEach(s -> s.sightings().forEach(one -> told.add(one.ground().claim())));
    return told;
  }
}
