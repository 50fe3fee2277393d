package org.isnad.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.app.view.Counted;
import org.isnad.base.Id;
import org.isnad.claim.Claim.Responsibility;

/** Who claimed, denied and was blamed, and who says all this. */
final class VoiceSections {
  private final CaseStatements statements;
  private final Accounts accounts;
  private final Set<Id> inSheets;

  /**
   * @param inSheets claims that are told with their happening
   */
  VoiceSections(CaseStatements statements, Accounts accounts, Set<Id> inSheets) {
    this.statements = statements;
    this.accounts = accounts;
    this.inSheets = inSheets;
  }

  Section responsibility() {
    List<List<Statement>> all =
        Accounts.grouped(statements.of(Responsibility.class, this::isApart), VoiceSections::key);
    return Section.of(
        "Who claimed it, denied it, was blamed, where the happening is not clear",
        all,
        accounts::entry,
        "claims --kind responsibility");
  }

  private boolean isApart(Responsibility r) {
    return !inSheets.contains(r.basis().id());
  }

  private static Object key(Statement s) {
    Responsibility r = (Responsibility) s.claim();
    return List.of(s.key(r.actor()), s.key(r.act()));
  }

  /** How many statements rest on each voice. */
  Section voices() {
    Map<String, Long> counts =
        statements.all().stream()
            .collect(Collectors.groupingBy(Statement::voice, TreeMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    return Section.of(
        "Who says so",
        most,
        e -> new Entry(e.getKey() + ": " + statements(e.getValue()), List.of()),
        "claims");
  }

  private static String statements(long count) {
    return Counted.of(count, "statement");
  }
}
