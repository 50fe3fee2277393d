package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.judgement.Clusters;
import org.isnad.actor.judgement.Judge;
import org.isnad.actor.judgement.JudgementLog;
import org.isnad.actor.judgement.LedgerText;
import org.isnad.actor.judgement.Line;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Revision;
import org.isnad.base.Id;
import org.isnad.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** The ledger of judgements on who is who. */
@Command(
    name = "identity",
    mixinStandardHelpOptions = true,
    description =
        "Judgements on who is who: as text for version control, and taken apart again. Nothing is"
            + " ever rewritten; an undo is a line of its own.")
final class IdentityCommand implements Runnable {
  private final Screen screen;
  private final InputStream keys;

  @Mixin private CaseOption caseOption = new CaseOption();
  @Mixin private WhosWhoOption whosWho = new WhosWhoOption();

  @Option(
      scope = ScopeType.INHERIT,
      names = "--by",
      paramLabel = "NAME",
      description = "Who judges (default: ${DEFAULT-VALUE}).")
  private String by = System.getProperty("user.name", "somebody");

  @Option(scope = ScopeType.INHERIT, names = "--why", paramLabel = "WORDS", description = "Why.")
  private String why = "";

  @Option(
      scope = ScopeType.INHERIT,
      names = "--dry-run",
      description = "Only tell what would follow.")
  private boolean dryRun;

  IdentityCommand(Screen screen, InputStream keys) {
    this.screen = screen;
    this.keys = keys;
  }

  @Override
  public void run() {
    new picocli.CommandLine(this).usage(screen.out());
  }

  @Command(name = "export", description = "Writes the judgements, one a line.")
  int export(
      @Parameters(
              paramLabel = "FILE",
              arity = "0..1",
              defaultValue = "-",
              description = "Where to (default, and '-': standard output).")
          String file) {
    try (Ledger ledger = caseOption.open()) {
      Written.to(file, LedgerText.write(ledger.judgements().lines()), screen);
      return Main.FINE;
    }
  }

  @Command(name = "import", description = "Adds the judgements of a file that are not there yet.")
  int importFrom(
      @Parameters(paramLabel = "FILE", description = "What to add ('-': from standard input).")
          String file) {
    try (Ledger ledger = caseOption.openOrCreate()) {
      List<Line> lines = LedgerText.read(Written.name(file), Written.from(file, keys));
      int added = dryRun ? 0 : ledger.judge(lines);
      screen.out().println("%d of %d judgements added.".formatted(added, lines.size()));
      return Main.FINE;
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused(Written.name(file) + " cannot be read: " + e.getMessage() + ".");
    }
  }

  @Command(name = "log", description = "Lists the judgements with their ids; those taken back too.")
  int log() {
    try (Ledger ledger = caseOption.open()) {
      JudgementLog log = ledger.judgements();
      Set<Id> undone = log.standing().undone();
      for (Line line : log.lines()) {
        String mark = undone.contains(line.id()) ? "  (taken back)" : "";
        screen.out().println(line.id().brief() + "\t" + LedgerText.write(line) + mark);
      }
    }
    return Main.FINE;
  }

  @Command(name = "undo", description = "Takes back a judgement of a person or of a rule.")
  int undo(
      @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.") String id) {
    try (Ledger ledger = caseOption.open()) {
      Actors actors = whosWho.actorsOf(ledger);
      Set<Id> found = new TreeSet<>();
      ledger.judgements().lines().stream()
          .map(Line::id)
          .filter(i -> begins(i, id))
          .forEach(found::add);
      actors.byRules().stream().map(j -> j.id()).filter(i -> begins(i, id)).forEach(found::add);
      if (found.size() != 1) {
        throw new Refused(
            found.size()
                + " judgements begin with "
                + id
                + ". 'isnad actor NAME --why' and 'isnad identity log' tell their ids.");
      }
      return add(
          ledger, actors, List.of(new Line.Undone(found.iterator().next(), judge(), now(), why)));
    }
  }

  private static boolean begins(Id id, String prefix) {
    return id.value().startsWith(prefix);
  }

  @Command(name = "split", description = "Takes a name out of an actor, and keeps it out.")
  int split(
      @Parameters(index = "0", paramLabel = "ACTOR") String name,
      @Parameters(
              index = "1",
              paramLabel = "NAME",
              description = "A name as it is written, or a node as 'actor --why' shows it.")
          String part) {
    try (Ledger ledger = caseOption.open()) {
      Actors actors = whosWho.actorsOf(ledger);
      Actor actor = one(actors, name);
      Set<Node> nodes = actors.nodesOf(actor, part);
      if (nodes.isEmpty() || nodes.containsAll(actors.nodes(actor))) {
        throw new Refused("'" + part + "' is no part of " + actor.name() + ", or all of it.");
      }
      return add(ledger, actors, revision(ledger, actors).split(nodes, why));
    }
  }

  @Command(name = "explode", description = "Takes an actor apart into what its reports say.")
  int explode(@Parameters(paramLabel = "ACTOR") String name) {
    try (Ledger ledger = caseOption.open()) {
      Actors actors = whosWho.actorsOf(ledger);
      Node node = actors.nodes(one(actors, name)).iterator().next();
      return add(ledger, actors, revision(ledger, actors).explode(node, why));
    }
  }

  private static Actor one(Actors actors, String name) {
    List<Actor> found = actors.named(name);
    if (found.size() != 1) {
      throw new Refused(
          "%d actors are called '%s'%s."
              .formatted(
                  found.size(),
                  name,
                  found.isEmpty()
                      ? ""
                      : ": "
                          + String.join(
                              ", ",
                              found.stream().map(a -> a.name() + " " + a.id().brief()).toList())));
    }
    return found.getFirst();
  }

  private Revision revision(Ledger ledger, Actors actors) {
    return new Revision(ledger.judgements(), actors.byRules(), judge(), now());
  }

  private Judge judge() {
    return new Judge.Person(by);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Tells what follows, and unless it is only asked for, adds the lines. */
  private int add(Ledger ledger, Actors actors, List<Line> lines) {
    List<Clusters.Change> changes = revision(ledger, actors).ifAdded(lines);
    for (Clusters.Change change : changes) {
      screen.out().println("before:");
      change.before().forEach(part -> screen.out().println("  " + part));
      screen.out().println("after:");
      change.after().forEach(part -> screen.out().println("  " + part));
    }
    if (changes.isEmpty()) {
      screen.out().println("Nothing changes.");
    }
    int added = dryRun ? 0 : ledger.judge(lines);
    screen.out().println("%d of %d lines added.".formatted(added, lines.size()));
    return Main.FINE;
  }
}
