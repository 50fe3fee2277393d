package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claim.Predicate;
import org.isnad.network.Casebook;
import org.isnad.network.Histories;
import org.isnad.network.Joinings;
import org.isnad.network.Lens;
import org.isnad.network.Network;
import org.isnad.network.Node;
import org.isnad.network.View;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a casebook through a lens. What several kinds need is found once, when first
 * asked for. For one thread.
 */
public final class Findings {
  /** Conflicting orders lie at most so many days apart; what follows them likewise. */
  public static final int WINDOW = 14;

  private static final int MOST_LINCHPINS = 5;
  private static final int FEWEST_PRINCIPALS = 2;
  private static final Set<Predicate> NO_LINK =
      Set.of(Predicate.RIVAL_OF, Predicate.FIGHTS, Predicate.KILLED_BY, Predicate.LINKED_TO);

  private final Histories histories;
  private final Lens lens;
  private final Joinings joinings;
  private final View view;
  private @Nullable Conflicts conflicts;
  private @Nullable List<IncidentSheet> sheets;
  private @Nullable Network network;

  public Findings(Histories histories, Lens lens, Joinings joinings) {
    this.histories = histories;
    this.lens = lens;
    this.joinings = joinings;
    this.view = new View(histories, lens, joinings);
  }

  public List<Finding> of(FindingKind kind) {
    return switch (kind) {
      case CHANNELS -> channels();
      case CONFLICTS -> conflicts();
      case INCIDENTS -> incidents();
      case FACADES -> facades();
      case LINCHPINS -> Linchpins.findings(network(), MOST_LINCHPINS);
      case CHANGES -> changes();
      case MIXED -> MixedMessages.of(view, allConflicts().told(), sheets());
      case HOLES -> Holes.of(network(), sheets());
    };
  }

  private Casebook book() {
    return histories.book();
  }

  /** Those who are reached by two principals or more, in order of first mention. */
  private List<Finding> channels() {
    List<Finding> findings = new ArrayList<>();
    for (Node node : book().nodes()) {
      if (node.tells() && histories.hasInto(node.index())) {
        Channels channels = Channels.to(node.index(), view);
        if (channels.byPrincipal().size() >= FEWEST_PRINCIPALS) {
          findings.add(channels.finding(view));
        }
      }
    }
    return findings;
  }

  private List<Finding> conflicts() {
    ConflictFinding teller = new ConflictFinding(view);
    Conflicts all = allConflicts();
    List<Finding> findings = new ArrayList<>();
    all.told().forEach(conflict -> findings.add(teller.of(conflict)));
    if (all.total() > all.told().size()) {
      findings.add(ConflictFinding.more(all));
    }
    return findings;
  }

  /** The sheets that tell more than a bare word. */
  private List<Finding> incidents() {
    SheetFinding teller = new SheetFinding(book());
    return sheets().stream().filter(SheetFinding::tells).map(teller::of).toList();
  }

  private List<Finding> facades() {
    return Facades.of(book(), lens, sheets()).stream().map(f -> f.finding(book())).toList();
  }

  /** Around told deaths; those told outright; those that the dated tellings show. */
  private List<Finding> changes() {
    Lens always = lens.on((LocalDate) null);
    View all = new View(histories, always, joinings);
    return Stream.of(Losses.of(histories, always, joinings), Turns.of(all), ChangePoints.of(all))
        .flatMap(List::stream)
        .toList();
  }

  private Conflicts allConflicts() {
    Conflicts known = conflicts == null ? Conflicts.of(view, WINDOW) : conflicts;
    conflicts = known;
    return known;
  }

  public List<IncidentSheet> sheets() {
    List<IncidentSheet> known = sheets == null ? IncidentSheets.of(book(), lens) : sheets;
    sheets = known;
    return known;
  }

  /** One sheet in full. */
  public Finding sheet(IncidentSheet sheet) {
    return new SheetFinding(book()).of(sheet);
  }

  /** Whether a sheet tells more than a bare word. */
  public boolean tells(IncidentSheet sheet) {
    return SheetFinding.tells(sheet);
  }

  /** What the accounts of a happening disagree on; empty where they agree. */
  public List<Reason> disagreements(IncidentSheet sheet) {
    return Disagreements.of(sheet, book());
  }

  /** Every way to reach an actor. */
  public Finding channelsTo(int node) {
    return Channels.to(node, view).finding(view);
  }

  /** The ties that bind: enmity and bare links are left out. */
  private Network network() {
    Network known = network == null ? Network.through(lens, histories, joinings, NO_LINK) : network;
    network = known;
    return known;
  }
}
