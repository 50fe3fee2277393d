package org.isnad.app.brief;

import java.util.List;
import org.isnad.app.view.Counted;
import org.isnad.finding.Finding;

/** Findings on a page of their own, in any format. */
public final class FindingsPage {
  private static final String HEAD =
      "Every sentence says what the reports say or what follows from it by a rule, not what is"
          + " true; numbers lead to the exact words below.";

  private FindingsPage() {}

  /**
   * Findings under a title.
   *
   * @param more the command that lists those that are left out
   */
  public record Group(String title, List<Finding> findings, String more) {
    public Group {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Written in a format.
   *
   * @param width in columns, for text
   * @param limit most findings of a group
   */
  public static String of(
      String title, List<Group> groups, BriefFormat format, int width, int limit) {
    Footnotes notes = new Footnotes();
    FindingEntries entries = new FindingEntries(notes, Cited::of);
    List<Page.Part> parts = groups.stream().map(group -> part(group, entries, limit)).toList();
    return format.write(new Page(title, List.of(HEAD), parts, "", notes.notes()), width);
  }

  private static Page.Part part(Group group, FindingEntries entries, int limit) {
    List<Finding> shown = group.findings().stream().limit(limit).toList();
    int more = group.findings().size() - shown.size();
    return new Page.Part(
        group.title() + " (" + group.findings().size() + ")",
        shown.stream().map(entries::whole).toList(),
        more > 0 ? "... and " + Counted.of(more, "finding") + " more: isnad " + group.more() : "");
  }
}
