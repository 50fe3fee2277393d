package org.isnad.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.network.Casebook;
import org.isnad.network.End;
import org.isnad.network.Ground;
import org.isnad.network.Phrases;
import org.isnad.network.Tie;
import org.isnad.network.View;

/**
 * Every way by which instructions can come to an actor: along who directs, commands, leads or
 * controls whom, and who belongs to, answers to, speaks for or advises whom.
 *
 * @param all shortest first
 * @param truncated whether there are more ways than were looked for
 */
public record Channels(int actor, List<Channel> all, boolean truncated) {
  /** Longest way that is looked for: beyond it everybody reaches everybody. */
  static final int MOST_STEPS = 4;

  private static final int MOST_WAYS = 500;

  private static final int MOST_RIVALS = 100;

  public Channels {
    all = List.copyOf(all);
  }

  public static Channels to(int actor, View view) {
    Ways.Found found = Ways.to(actor, view, MOST_STEPS, MOST_WAYS);
    return new Channels(actor, found.channels(), found.truncated());
  }

  /** Ways by principal, in order of the shortest. */
  public Map<Integer, List<Channel>> byPrincipal() {
    return all.stream()
        .collect(
            Collectors.groupingBy(Channel::principal, LinkedHashMap::new, Collectors.toList()));
  }

  /** Those who can be reached by nobody who reaches the actor: the heads of the ways. */
  public List<Integer> heads(View view) {
    Set<Integer> principals = byPrincipal().keySet();
    BitSet reaching = new BitSet();
    principals.forEach(reaching::set);
    return principals.stream().filter(p -> !view.hasInto(p, reaching::get)).toList();
  }

  /** Pairs of these principals of which neither reaches the actor through the other. */
  public List<List<Integer>> rivals(List<Integer> principals) {
    Rivals rivals = new Rivals(all);
    List<List<Integer>> pairs = new ArrayList<>();
    for (int i = 0; i < principals.size(); i++) {
      for (int j = i + 1; j < principals.size(); j++) {
        if (rivals.areApart(principals.get(i), principals.get(j))) {
          pairs.add(List.of(principals.get(i), principals.get(j)));
        }
      }
    }
    return pairs;
  }

  /** As a finding: a sentence a principal, then who competes. */
  public Finding finding(View view) {
    Casebook book = view.book();
    String name = book.node(actor).name();
    List<Reason> reasons = new ArrayList<>();
    byPrincipal().forEach((principal, ways) -> reasons.add(reason(ways, book)));
    List<List<Integer>> named =
        rivals(heads(view)).stream()
            .filter(pair -> pair.stream().allMatch(node -> book.node(node).named()))
            .toList();
    competing(named, book, reasons);
    int principals = byPrincipal().size();
    String when = view.lens().on() == null ? "" : " on " + view.lens().on();
    String head =
        principals == 0
            ? "Nobody is told to reach " + name + when
            : principals
                + (principals == 1 ? " actor is" : " actors are")
                + " told to reach "
                + name
                + when;
    return new Finding(FindingKind.CHANNELS, head, reasons, change());
  }

  private static void competing(List<List<Integer>> pairs, Casebook book, List<Reason> reasons) {
    pairs.stream()
        .limit(MOST_RIVALS)
        .map(
            pair ->
                Reason.of(
                    book.node(pair.getFirst()).name()
                        + " and "
                        + book.node(pair.getLast()).name()
                        + " reach it by different ways, and neither through the other: they can"
                        + " compete"))
        .forEach(reasons::add);
    if (pairs.size() > MOST_RIVALS) {
      int more = pairs.size() - MOST_RIVALS;
      reasons.add(Reason.of("%d more pairs of them can compete".formatted(more)));
    }
  }

  private List<String> change() {
    return truncated
        ? List.of(
            "there are more ways than the "
                + MOST_WAYS
                + " looked at: the shortest, and of the longest of these those whose weakest step"
                + " is told best")
        : List.of("a claim of another tie, a denial of one of these steps, or another day");
  }

  private static Reason reason(List<Channel> ways, Casebook book) {
    Channel shortest = ways.getFirst();
    String steps =
        shortest.steps().stream()
            .map(tie -> Phrases.of(tie, book) + " (" + status(tie) + ")")
            .collect(Collectors.joining(", "));
    int more = ways.size() - 1;
    List<Ground> grounds =
        shortest.steps().stream()
            .flatMap(t -> Stream.concat(t.links().stream(), t.against().stream()))
            .map(link -> link.ground())
            .toList();
    return new Reason(
        book.node(shortest.principal()).name()
            + ": "
            + steps
            + (more > 0 ? "; and by " + more + (more == 1 ? " other way" : " other ways") : ""),
        grounds);
  }

  /** How sure it is on the day; where no day is asked about, also until when it is told to hold. */
  private static String status(Tie tie) {
    End until = tie.until();
    boolean over = until.kind() == End.Kind.TOLD;
    return tie.status().name().toLowerCase(Locale.ROOT)
        + (over ? ", until " + until.day() + ": " + until.why() : "")
        + (tie.isContested() ? ", contested" : "");
  }
}
