package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.When;
import org.isnad.claim.Direction;
import org.isnad.network.Casebook;
import org.isnad.network.Lens;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Command;
import org.isnad.network.Sighting.Deed;
import org.jspecify.annotations.Nullable;

/** Reads the orders of a case in the light of what stands around them in their reports. */
final class Instructions {
  /** 'The opposite' stands so near to what it is the opposite of. */
  private static final int NEAR = 2;

  private final Casebook book;
  private final Lens lens;
  private final Meetings meetings;

  private Instructions(Casebook book, Lens lens) {
    this.book = book;
    this.lens = lens;
    this.meetings = Meetings.of(book);
  }

  /** The orders that are told as given, in order of reading; of an unresolved 'opposite' none. */
  static List<Instruction> of(Casebook book, Lens lens) {
    Instructions reader = new Instructions(book, lens);
    List<Instruction> all = new ArrayList<>();
    reader.byReport().values().forEach(commands -> reader.read(commands, all));
    return all;
  }

  private Map<Id, List<Command>> byReport() {
    Map<Id, List<Command>> byReport = new LinkedHashMap<>();
    for (Command command : book.of(Command.class)) {
      if (command.ground().isAsserted() && lens.admits(command.ground())) {
        byReport
            .computeIfAbsent(command.ground().source().report(), r -> new ArrayList<>())
            .add(command);
      }
    }
    byReport.values().forEach(all -> all.sort(Comparator.comparing(c -> c.ground().evidence())));
    return byReport;
  }

  private void read(List<Command> commands, List<Instruction> all) {
    IdentityHashMap<Command, Direction> directions = new IdentityHashMap<>();
    commands.stream()
        .filter(command -> command.direction() != Direction.OPPOSITE)
        .forEach(command -> directions.put(command, command.direction()));
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      Command against =
          command.direction() == Direction.OPPOSITE ? other(commands, i, directions) : null;
      Direction direction =
          against == null
              ? command.direction()
              : directions.getOrDefault(against, Direction.OPPOSITE).reversed();
      if (direction != Direction.OPPOSITE) {
        directions.put(command, direction);
        all.add(instruction(command, direction, against));
      }
    }
  }

  /** The order told before; else the one told after: 'the opposite of what Hadi asked: calm'. */
  private static @Nullable Command other(
      List<Command> commands, int at, IdentityHashMap<Command, Direction> directions) {
    Command before = before(commands, at, directions);
    return before == null ? after(commands, at, directions) : before;
  }

  private static @Nullable Command after(
      List<Command> commands, int at, IdentityHashMap<Command, Direction> directions) {
    Command opposite = commands.get(at);
    return commands.stream()
        .skip(at + 1L)
        .filter(directions::containsKey)
        .filter(later -> later.ground().sentence() - opposite.ground().sentence() <= NEAR)
        .findFirst()
        .orElse(null);
  }

  /** The order told last before, by another issuer, whose direction is known. */
  private static @Nullable Command before(
      List<Command> commands, int at, IdentityHashMap<Command, Direction> directions) {
    Command opposite = commands.get(at);
    for (int i = at - 1; i >= 0; i--) {
      Command earlier = commands.get(i);
      boolean near = opposite.ground().sentence() - earlier.ground().sentence() <= NEAR;
      if (near && directions.containsKey(earlier)) {
        return earlier;
      }
    }
    return null;
  }

  private Instruction instruction(Command command, Direction direction, @Nullable Command against) {
    List<Deed> at = meetings.of(command);
    When own = command.ground().when();
    return new Instruction(
        command,
        direction,
        own == null ? Meetings.when(at) : own,
        at,
        addressed(command, at),
        against);
  }

  /** Those named as addressed; else those at the meeting, without the issuer. */
  private Set<Integer> addressed(Command command, List<Deed> at) {
    Set<Integer> nodes = new LinkedHashSet<>();
    command.addressees().forEach(part -> add(part, nodes));
    if (nodes.isEmpty()) {
      at.stream()
          .flatMap(deed -> Stream.concat(deed.agents().stream(), deed.targets().stream()))
          .forEach(part -> add(part, nodes));
    }
    Part issuer = command.issuer();
    if (issuer != null) {
      nodes.remove(issuer.node());
    }
    return nodes;
  }

  private void add(Part part, Set<Integer> nodes) {
    if (part.isSomebody() && book.node(part.node()).tells()) {
      nodes.add(part.node());
    }
  }
}
