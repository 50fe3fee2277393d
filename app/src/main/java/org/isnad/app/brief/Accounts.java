package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Claim;
import org.isnad.origin.Origins;

/** Puts statements that speak of one thing side by side, each under its voices. */
final class Accounts {
  private final Footnotes notes;
  private final Origins origins;

  Accounts(Footnotes notes, Origins origins) {
    this.notes = notes;
    this.origins = origins;
  }

  /** Groups in order of first appearance, those in most reports first. */
  static List<List<Statement>> grouped(Stream<Statement> statements, Function<Statement, ?> key) {
    Map<?, List<Statement>> groups =
        statements.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream()
        .sorted(Comparator.comparingLong(Accounts::reports).reversed())
        .toList();
  }

  private static long reports(List<Statement> statements) {
    return statements.stream().map(s -> s.report().id()).distinct().count();
  }

  /** 'a guard (not named) [1]; Daily Wire in its own voice [2][3]'. */
  String voices(List<Statement> statements) {
    Map<String, List<Statement>> byVoice =
        statements.stream()
            .collect(
                Collectors.groupingBy(Statement::voice, LinkedHashMap::new, Collectors.toList()));
    return byVoice.entrySet().stream()
        .map(e -> e.getKey() + " " + notes.marks(e.getValue().stream().map(Cited::of).toList()))
        .collect(Collectors.joining("; "));
  }

  /** ' (2 origins: 1 official, 1 outlet)' where several reports say so; else nothing. */
  private String behind(List<Statement> statements) {
    if (reports(statements) < 2) {
      return "";
    }
    List<Claim> claims = statements.stream().map(Statement::claim).toList();
    return " (" + origins.corroboration(claims).words() + ")";
  }

  /**
   * Statements of one thing: where all say the same, one sentence with its voices; where they
   * differ, a line for every way in which it is told.
   */
  Entry entry(List<Statement> statements) {
    Map<String, List<Statement>> bySentence =
        statements.stream()
            .sorted(Comparator.comparing(s -> !s.isAsserted()))
            .collect(
                Collectors.groupingBy(
                    Statement::sentence, LinkedHashMap::new, Collectors.toList()));
    String head = bySentence.keySet().iterator().next();
    List<String> accounts = new ArrayList<>();
    bySentence.forEach(
        (sentence, all) ->
            accounts.add(
                (sentence.equals(head) ? "according to " : sentence + ", according to ")
                    + voices(all)
                    + behind(all)));
    return new Entry(head, accounts);
  }
}
