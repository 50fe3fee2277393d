package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.When;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Sighting.Toll;
import org.jspecify.annotations.Nullable;

/** Tells an incident sheet: accounts side by side, the matrix, the statements in time order. */
final class SheetFinding {
  private final Casebook book;

  SheetFinding(Casebook book) {
    this.book = book;
  }

  Finding of(IncidentSheet sheet) {
    List<Reason> reasons = new ArrayList<>();
    sheet.deeds().forEach(deed -> reasons.add(account(deed)));
    sheet.tolls().forEach(toll -> reasons.add(toll(toll)));
    Matrix.of(sheet.blames(), book).rows().forEach(row -> reasons.add(row(row)));
    reasons.addAll(Disagreements.of(sheet, book));
    reasons.addAll(Retractions.of(sheet, book));
    sheet.joined().forEach(why -> reasons.add(Reason.of("one happening: " + why)));
    return new Finding(FindingKind.INCIDENTS, head(sheet), reasons, change(sheet));
  }

  private String head(IncidentSheet sheet) {
    When when = sheet.when();
    Deed first = main(sheet);
    return (when == null ? "No date told" : when.iso())
        + ": "
        + type(first)
        + targets(first)
        + place(first.place())
        + ", "
        + count(sheet.tellings().size(), "report")
        + ", "
        + count(sheet.origins(), "origin");
  }

  /** The deed that tells most: with a date, a place, a target. */
  private static Deed main(IncidentSheet sheet) {
    return sheet.deeds().stream()
        .filter(deed -> deed.ground().isAsserted())
        .max(Comparator.comparingInt(SheetFinding::told))
        .orElseThrow();
  }

  private static int told(Deed deed) {
    return (deed.ground().when() == null ? 0 : 2)
        + (deed.place() == null ? 0 : 2)
        + (deed.targets().isEmpty() ? 0 : 1)
        + (deed.agents().isEmpty() ? 0 : 1);
  }

  private static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String type(Deed deed) {
    return deed.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String targets(Deed deed) {
    String names = names(deed.targets());
    return names.isEmpty() ? "" : " on " + names;
  }

  private String names(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.isSomebody() || book.node(part.node()).tells())
        .map(book::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String place(@Nullable Part place) {
    return place == null ? "" : " in " + book.name(place);
  }

  private Reason account(Deed deed) {
    Ground ground = deed.ground();
    String text =
        Stream.of(
                type(deed) + targets(deed) + place(deed.place()),
                ground.when() == null ? "" : ground.when().iso(),
                names(deed.agents()).isEmpty() ? "" : "by " + names(deed.agents()),
                deed.means().isEmpty() ? "" : "with " + names(deed.means()),
                ground.isAsserted() ? "" : standing(ground))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining("; "));
    return said(text, ground);
  }

  private static String standing(Ground ground) {
    return ground.polarity().name().toLowerCase(Locale.ROOT)
        + (ground.isTold() ? "" : ", " + ground.modality().name().toLowerCase(Locale.ROOT));
  }

  private Reason toll(Toll toll) {
    String counts =
        Stream.of(number(toll.killed(), "killed"), number(toll.wounded(), "wounded"))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    Part who = toll.who();
    String text =
        (counts.isEmpty() ? "a number not told" : counts)
            + (who == null ? "" : " (" + book.name(who) + ")")
            + (toll.ground().isAsserted() ? "" : "; " + standing(toll.ground()));
    return said(text, toll.ground());
  }

  private static String number(@Nullable Integer count, String what) {
    return count == null ? "" : (count == 0 ? "nobody" : count) + " " + what;
  }

  private static Reason said(String text, Ground ground) {
    return Reason.of(text + ", according to " + ground.voice(), ground);
  }

  private static Reason row(Matrix.Row row) {
    return new Reason(
        row.actor()
            + ": "
            + Matrix.words(List.of(row.stance()))
            + ", according to "
            + String.join(", ", row.voices()),
        row.grounds());
  }

  private static List<String> change(IncidentSheet sheet) {
    Set<String> change = new LinkedHashSet<>();
    if (sheet.origins() == 1) {
      change.add("all of it rests on one origin");
    }
    List<Deed> deeds = sheet.deeds();
    addMissing(change, deeds.stream().map(Deed::place), "where it was");
    addMissing(change, deeds.stream().map(d -> d.ground().when()), "when it was");
    boolean agent = deeds.stream().anyMatch(d -> !d.agents().isEmpty());
    boolean blame = sheet.blames().stream().anyMatch((Blame b) -> b.ground().isTold());
    if (!agent && !blame) {
      change.add("nobody tells who did it");
    }
    if (sheet.sightings().stream().noneMatch(Toll.class::isInstance)) {
      change.add("nobody tells the dead and wounded");
    }
    return List.copyOf(change);
  }

  private static void addMissing(Set<String> change, Stream<?> told, String what) {
    if (told.noneMatch(Objects::nonNull)) {
      change.add("nobody tells " + what);
    }
  }

  /** Whether a sheet is worth telling: more than a bare word. */
  static boolean tells(IncidentSheet sheet) {
    boolean more = sheet.sightings().stream().anyMatch((Sighting s) -> !(s instanceof Deed));
    return more || sheet.tellings().size() > 1 || (sheet.when() != null && told(main(sheet)) > 3);
  }
}
