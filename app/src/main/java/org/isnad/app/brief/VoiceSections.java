package org.isnad.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.app.view.Counted;
import org.isnad.claim.Claim.Responsibility;

/** Who claimed, denied and was blamed, and who says all this. */
final class VoiceSections {
  private final CaseStatements statements;
  private final Accounts accounts;

  VoiceSections(CaseStatements statements, Accounts accounts) {
    this.statements = statements;
    this.accounts = accounts;
  }

  Section responsibility() {
    List<Entry> entries =
        Accounts.grouped(statements.of(Responsibility.class, r -> true), VoiceSections::key)
            .stream()
            .map(accounts::entry)
            .toList();
    return new Section(
        "Who claimed it, denied it, was blamed", entries, "claims --kind responsibility");
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
    List<Entry> entries =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(e -> new Entry(e.getKey() + ": " + statements(e.getValue()), List.of()))
            .toList();
    return new Section("Who says so", entries, "claims");
  }

  private static String statements(long count) {
    return Counted.of(count, "statement");
  }
}
