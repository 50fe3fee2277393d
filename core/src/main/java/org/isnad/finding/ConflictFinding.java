package org.isnad.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.When;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Phrases;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Tie;
import org.isnad.network.View;

/** Tells a conflict of orders. */
final class ConflictFinding {
  private final View view;
  private final Casebook book;

  ConflictFinding(View view) {
    this.view = view;
    this.book = view.book();
  }

  Finding of(Conflict conflict) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(order(conflict.first()));
    reasons.add(order(conflict.second()));
    if (conflict.contrasted()) {
      reasons.add(
          Reason.of(
              "the report sets the second order against the first", conflict.second().ground()));
    }
    conflict.shared().forEach(reached -> reasons.add(reached(reached)));
    int more = conflict.reached() - conflict.shared().size();
    if (more > 0) {
      reasons.add(Reason.of("both reach " + more + " more actors"));
    }
    if (conflict.shared().isEmpty()) {
      reasons.add(Reason.of("whether both reached the same actors is not told"));
    }
    conflict.followed().forEach(deed -> reasons.add(followed(deed)));
    return new Finding(FindingKind.CONFLICTS, head(conflict), reasons, change(conflict));
  }

  /** What is not told, where there are more than can be. */
  static Finding more(Conflicts conflicts) {
    int told = conflicts.told().size();
    return new Finding(
        FindingKind.CONFLICTS,
        "%d more pairs of orders pull in opposite directions".formatted(conflicts.total() - told),
        List.of(
            Reason.of(
                ("the %d that are told are those that a report sets against each other, then those"
                        + " that rest on two tellings, are surest and nearest in time")
                    .formatted(told))),
        List.of("a day asked about, more origins needed, or sources left out"));
  }

  private String head(Conflict conflict) {
    String one = conflict.first().issuer(book);
    String other = conflict.second().issuer(book);
    return "Orders pull in opposite directions: "
        + one
        + " "
        + verb(conflict.first())
        + ", "
        + other
        + " "
        + verb(conflict.second());
  }

  private static String verb(Instruction one) {
    return switch (one.direction()) {
      case RESTRAIN -> "towards restraint";
      case ESCALATE -> "towards escalation";
      case DO -> "to do it";
      case DO_NOT -> "not to do it";
      case OPPOSITE -> throw new IllegalStateException("an instruction's direction is resolved");
    };
  }

  private Reason order(Instruction one) {
    Part place = place(one);
    String to =
        one.addressed().stream()
            .sorted()
            .map(node -> book.node(node).name())
            .collect(Collectors.joining(", "));
    String text =
        one.issuer(book)
            + " "
            + verb(one)
            + ": \u201c"
            + one.command().matter().words()
            + "\u201d"
            + (one.when() == null ? "; no date is told" : "; " + one.when().iso())
            + (place == null ? "" : ", " + book.name(place))
            + (to.isEmpty()
                ? "; to whom is not told"
                : "; to " + to + (isTold(one) ? "" : ", who were at the meeting"));
    List<Ground> grounds =
        Stream.concat(Stream.of(one.ground()), one.meetings().stream().map(Deed::ground)).toList();
    return new Reason(text, grounds);
  }

  private static boolean isTold(Instruction one) {
    return !one.command().addressees().isEmpty();
  }

  private static @org.jspecify.annotations.Nullable Part place(Instruction one) {
    if (one.command().place() != null) {
      return one.command().place();
    }
    return one.meetings().stream()
        .map(Deed::place)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Reason reached(Conflict.Reached reached) {
    List<Ground> grounds =
        Stream.of(reached.first(), reached.second())
            .flatMap(way -> way.steps(view).stream())
            .flatMap(tie -> tie.links().stream())
            .map(link -> link.ground())
            .toList();
    return new Reason(
        "both reach "
            + book.node(reached.node()).name()
            + ": the first "
            + way(reached.first())
            + ", the second "
            + way(reached.second()),
        grounds);
  }

  private String way(Reach.Way way) {
    if (way.ties().isEmpty()) {
      return "directly";
    }
    return "through "
        + way.steps(view).stream()
            .map((Tie tie) -> Phrases.of(tie, book))
            .collect(Collectors.joining(", "));
  }

  private Reason followed(Deed deed) {
    When told = deed.ground().when();
    return Reason.of(
        (told == null
                ? "the report then tells, without a date, of "
                : "it was followed by " + told.iso() + ": ")
            + new DeedWords(book).of(deed)
            + "; that it was caused by either order is not said here",
        deed.ground());
  }

  private static List<String> change(Conflict conflict) {
    List<String> change = new ArrayList<>();
    if (conflict.first().ground().origin().equals(conflict.second().ground().origin())) {
      change.add("both orders rest on one origin; another telling of either would weigh");
    }
    if (conflict.shared().isEmpty()) {
      change.add("word of who was at both meetings, or who obeys both issuers");
    }
    change.add("a denial by an issuer, or another date of either order");
    return change;
  }
}
