package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.Predicate;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Phrases;
import org.isnad.network.Tie;
import org.isnad.network.Ties;
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

  public Channels {
    all = List.copyOf(all);
  }

  public static Channels to(int actor, View view) {
    Search search = new Search(view);
    search.from(actor, List.of(), new HashSet<>(Set.of(actor)));
    List<Channel> ways =
        search.found.stream().sorted(Comparator.comparingInt(c -> c.steps().size())).toList();
    return new Channels(actor, ways, search.found.size() >= MOST_WAYS);
  }

  private static final class Search {
    private final View view;
    private final List<Channel> found = new ArrayList<>();

    Search(View view) {
      this.view = view;
    }

    /** Depth first against the flow; no actor twice on one way. */
    void from(int node, List<Tie> steps, Set<Integer> passed) {
      for (Tie tie : view.into(node)) {
        int sender = tie.sender();
        if (found.size() < MOST_WAYS && passed.add(sender)) {
          List<Tie> longer = Stream.concat(Stream.of(tie), steps.stream()).toList();
          found.add(new Channel(sender, longer));
          if (longer.size() < MOST_STEPS) {
            from(sender, longer, passed);
          }
          passed.remove(sender);
        }
      }
    }
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
    return principals.stream()
        .filter(p -> view.into(p).stream().noneMatch(t -> principals.contains(t.sender())))
        .toList();
  }

  /** Pairs of these principals of which neither reaches the actor through the other. */
  public List<List<Integer>> rivals(List<Integer> principals) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int i = 0; i < principals.size(); i++) {
      for (int j = i + 1; j < principals.size(); j++) {
        if (isApart(principals.get(i), principals.get(j))) {
          pairs.add(List.of(principals.get(i), principals.get(j)));
        }
      }
    }
    return pairs;
  }

  /** Each commands by a way of its own, at a time that is not over when the other's begins. */
  private boolean isApart(int one, int other) {
    boolean through =
        all.stream()
            .anyMatch(
                c ->
                    (c.principal() == one && c.passes(other))
                        || (c.principal() == other && c.passes(one)));
    return !through
        && commands(one)
            .anyMatch(
                a ->
                    commands(other)
                        .anyMatch(b -> !a.isOver(b) && !b.isOver(a) && !a.isToldWith(b)));
  }

  /** Ways that begin with a command, not with mere belonging. */
  private Stream<Channel> commands(int principal) {
    return all.stream()
        .filter(c -> c.principal() == principal)
        .filter(
            c ->
                Ties.flow(c.steps().getFirst().predicate()) == Ties.Flow.SUBJECT_TO_OBJECT
                    || c.steps().getFirst().predicate() == Predicate.ADVISES);
  }

  /** As a finding: a sentence a principal, then who competes. */
  public Finding finding(View view) {
    Casebook book = view.book();
    String name = book.node(actor).name();
    List<Reason> reasons = new ArrayList<>();
    byPrincipal().forEach((principal, ways) -> reasons.add(reason(ways, book)));
    rivals(heads(view)).stream()
        .map(
            pair ->
                Reason.of(
                    book.node(pair.getFirst()).name()
                        + " and "
                        + book.node(pair.getLast()).name()
                        + " reach it by different ways, and neither through the other: they can"
                        + " compete"))
        .forEach(reasons::add);
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

  private List<String> change() {
    return truncated
        ? List.of("there are more ways than the " + MOST_WAYS + " looked at")
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

  private static String status(Tie tie) {
    String contested = tie.isContested() ? ", contested" : "";
    return tie.status().name().toLowerCase(java.util.Locale.ROOT) + contested;
  }
}
