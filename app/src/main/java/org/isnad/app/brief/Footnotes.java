package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.report.Published;
import org.isnad.store.ReportHead;

/** Numbers the evidence in the order in which it is referred to. */
final class Footnotes {
  private static final int MOST_PER_VOICE = 4;

  private final Map<Place, List<Statement>> notes = new LinkedHashMap<>();
  private final Map<Place, Integer> numbers = new LinkedHashMap<>();

  /** The same words under the same voices are one note. */
  private record Place(Id report, Span evidence, String chain) {
    static Place of(Statement s) {
      return new Place(s.report().id(), s.basis().evidence(), s.basis().chain().text());
    }
  }

  /** {@link Marks}, where there are many with how many more. */
  String marks(List<Statement> statements) {
    List<Place> places = statements.stream().map(Place::of).distinct().toList();
    statements.stream()
        .filter(s -> places.indexOf(Place.of(s)) < MOST_PER_VOICE)
        .forEach(this::note);
    String marks =
        places.stream()
            .limit(MOST_PER_VOICE)
            .map(place -> Marks.of(numbers.getOrDefault(place, 0)))
            .collect(Collectors.joining());
    int more = places.size() - MOST_PER_VOICE;
    return more > 0 ? marks + " and " + more + " more" : marks;
  }

  private void note(Statement statement) {
    Place place = Place.of(statement);
    numbers.computeIfAbsent(place, p -> numbers.size() + 1);
    List<Statement> all = notes.computeIfAbsent(place, p -> new ArrayList<>());
    if (!all.contains(statement)) {
      all.add(statement);
    }
  }

  /** All notes in order of their numbers. */
  List<Note> notes() {
    return notes.entrySet().stream()
        .map(e -> note(numbers.getOrDefault(e.getKey(), 0), e.getValue()))
        .toList();
  }

  private static Note note(int number, List<Statement> statements) {
    Statement first = statements.getFirst();
    ReportHead report = first.report();
    Published published = report.meta().published();
    return new Note(
        number,
        first.words().strip().replaceAll("\\s+", " "),
        report.meta().language(),
        first.basis().chain().text(),
        report.path() + (report.part().isEmpty() ? "" : " (" + report.part() + ")"),
        published == null ? null : published.date().toString(),
        first.damage(),
        statements.stream().map(s -> s.basis().id().brief()).collect(Collectors.joining(", ")));
  }
}
