package org.isnad.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers the evidence in the order in which it is referred to. */
final class Footnotes {
  private static final int MOST = 4;

  private final Map<Cited.Place, List<Cited>> notes = new LinkedHashMap<>();
  private final Map<Cited.Place, Integer> numbers = new LinkedHashMap<>();

  /** {@link Marks}, where there are many with how many more. */
  String marks(List<Cited> claims) {
    List<Cited.Place> places = claims.stream().map(Cited::place).distinct().toList();
    claims.stream().filter(c -> places.indexOf(c.place()) < MOST).forEach(this::note);
    String marks =
        places.stream()
            .limit(MOST)
            .map(place -> Marks.of(numbers.getOrDefault(place, 0)))
            .collect(Collectors.joining());
    int more = places.size() - MOST;
    return more > 0 ? marks + " and " + more + " more" : marks;
  }

  private void note(Cited claim) {
    Cited.Place place = claim.place();
    numbers.computeIfAbsent(place, p -> numbers.size() + 1);
    List<Cited> all = notes.computeIfAbsent(place, p -> new ArrayList<>());
    if (!all.contains(claim)) {
      all.add(claim);
    }
  }

  /** All notes in order of their numbers. */
  List<Note> notes() {
    return notes.entrySet().stream()
        .map(e -> note(numbers.getOrDefault(e.getKey(), 0), e.getValue()))
        .toList();
  }

  private static Note note(int number, List<Cited> claims) {
    Cited first = claims.getFirst();
    return new Note(
        number,
        first.words().strip().replaceAll("\\s+", " "),
        first.language(),
        first.chain(),
        first.file(),
        first.published(),
        first.damage(),
        claims.stream().map(c -> c.claim().brief()).distinct().collect(Collectors.joining(", ")));
  }
}
