package org.isnad.app;

import java.util.List;
import org.isnad.base.Id;
import org.isnad.pipeline.CaseOrigins;
import org.isnad.store.Ledger;

/** Finds the report that a person means by the begin of its id, or by its path or a part of it. */
final class ReportNames {
  private ReportNames() {}

  /**
   * The one report that these words mean.
   *
   * @throws Refused when there is none, or several
   */
  static Id find(String words, Ledger ledger, CaseOrigins all) {
    List<Id> found = candidates(words, ledger, all);
    if (found.isEmpty()) {
      throw new Refused(
          "No report that was read has an id that begins with '%s' or a path that holds it."
              .formatted(words));
    }
    if (found.size() > 1) {
      String some =
          String.join(
              ", ",
              found.stream().limit(5).map(id -> id.brief() + " " + all.report(id).path()).toList());
      throw new Refused("%d reports fit '%s': %s".formatted(found.size(), words, some));
    }
    return found.getFirst();
  }

  /** By id where it looks like one and fits, else by path. */
  static List<Id> candidates(String words, Ledger ledger, CaseOrigins all) {
    if (words.matches("[0-9a-fA-F]{4,32}")) {
      List<Id> byId =
          ledger.reportsBeginning(words).stream().filter(all.materials()::containsKey).toList();
      if (!byId.isEmpty()) {
        return byId;
      }
    }
    return all.materials().values().stream()
        .filter(m -> (m.report().path() + " " + m.report().part()).contains(words))
        .map(m -> m.report().id())
        .toList();
  }
}
