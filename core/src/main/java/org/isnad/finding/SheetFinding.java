package org.isnad.finding;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.base.When;
import org.isnad.claim.EventClass;
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
  private final DeedWords words;

  SheetFinding(Casebook book) {
    this.book = book;
    this.words = new DeedWords(book);
  }

  Finding of(IncidentSheet sheet) {
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(told(sheet.deeds(), words::account));
    reasons.addAll(told(sheet.tolls(), this::toll));
    Matrix.of(sheet.blames(), book).rows().forEach(row -> reasons.add(row(row)));
    reasons.addAll(Disagreements.of(sheet, book));
    reasons.addAll(Retractions.of(sheet, book));
    sheet.joined().forEach(why -> reasons.add(Reason.of("one happening: " + why)));
    return new Finding(FindingKind.INCIDENTS, head(sheet), reasons, change(sheet));
  }

  /** What is told in one way stands once, with all who tell it so. */
  private static <S extends Sighting> List<Reason> told(List<S> all, Function<S, String> words) {
    Map<String, List<Ground>> byWords = new LinkedHashMap<>();
    all.forEach(
        one -> byWords.computeIfAbsent(words.apply(one), w -> new ArrayList<>()).add(one.ground()));
    List<Reason> reasons = new ArrayList<>();
    byWords.forEach((text, grounds) -> reasons.add(said(text, grounds)));
    return reasons;
  }

  private static Reason said(String text, List<Ground> grounds) {
    String voices = grounds.stream().map(Ground::voice).distinct().collect(joining("; "));
    return new Reason(text + ", according to " + voices, grounds);
  }

  private String head(IncidentSheet sheet) {
    return title(sheet, book)
        + ", "
        + Count.of(sheet.tellings().size(), "report")
        + ", "
        + Count.of(sheet.origins(), "origin");
  }

  /** When and what: '2021-03-03: attack on the base'. */
  static String title(IncidentSheet sheet, Casebook book) {
    When when = sheet.when();
    return (when == null ? "no date told" : when.iso())
        + ": "
        + new DeedWords(book).of(main(sheet));
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

  private String toll(Toll toll) {
    String counts =
        Stream.of(number(toll.killed(), "killed"), number(toll.wounded(), "wounded"))
            .filter(s -> !s.isEmpty())
            .collect(joining(", "));
    Part who = isNobody(toll) ? null : toll.who();
    return (counts.isEmpty() ? "dead or wounded, no number told" : counts)
        + (who == null ? "" : " (" + book.name(who) + ")")
        + (toll.ground().isAsserted() ? "" : "; " + DeedWords.standing(toll.ground()));
  }

  /** 'no casualties' beside 'nobody killed' would say it twice. */
  private static boolean isNobody(Toll toll) {
    Integer killed = toll.killed();
    Integer wounded = toll.wounded();
    return (killed != null || wounded != null)
        && (killed == null || killed == 0)
        && (wounded == null || wounded == 0);
  }

  private static String number(@Nullable Integer count, String what) {
    return count == null ? "" : (count == 0 ? "nobody" : count) + " " + what;
  }

  private static Reason row(Matrix.Row row) {
    return new Reason(
        row.actor()
            + ": "
            + Matrix.words(List.of(row.stance()))
            + ", according to "
            + String.join("; ", row.voices()),
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
      change.add(
          sheet.kind() == EventClass.TALKS
              ? "nobody tells who took part"
              : "nobody tells who did it");
    }
    boolean violent = sheet.kind() == EventClass.VIOLENCE;
    if (violent && sheet.sightings().stream().noneMatch(Toll.class::isInstance)) {
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
