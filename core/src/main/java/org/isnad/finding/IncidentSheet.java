package org.isnad.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.base.Id;
import org.isnad.base.When;
import org.isnad.claim.EventClass;
import org.isnad.network.Happening;
import org.isnad.network.Sighting;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Sighting.Toll;
import org.jspecify.annotations.Nullable;

/**
 * One happening in all its accounts, across reports.
 *
 * @param tellings what each report tells of it, in order of publication
 * @param joined why the tellings are taken to be of one happening; empty for a single one
 */
public record IncidentSheet(EventClass kind, List<Happening> tellings, List<String> joined) {
  public IncidentSheet {
    tellings =
        tellings.stream()
            .sorted(
                Comparator.comparing(
                    (Happening h) -> h.source().published(),
                    Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    joined = List.copyOf(joined);
  }

  /** Equal for the same claims. */
  public Id id() {
    return Id.of(
        "incident", sightings().stream().map(s -> s.ground().claim().value()).sorted().toList());
  }

  public List<Sighting> sightings() {
    return tellings.stream().flatMap(t -> t.sightings().stream()).toList();
  }

  public List<Deed> deeds() {
    return of(Deed.class);
  }

  public List<Toll> tolls() {
    return of(Toll.class);
  }

  public List<Blame> blames() {
    return of(Blame.class);
  }

  private <S extends Sighting> List<S> of(Class<S> kind) {
    List<S> all = new ArrayList<>();
    for (Sighting sighting : sightings()) {
      if (kind.isInstance(sighting)) {
        all.add(kind.cast(sighting));
      }
    }
    return all;
  }

  /** How many different tellings it goes back to. */
  public long origins() {
    return sightings().stream().map(s -> s.ground().origin()).distinct().count();
  }

  /** The time told most exactly; null where none is told. */
  public @Nullable When when() {
    return deeds().stream()
        .map(deed -> deed.ground().when())
        .filter(Objects::nonNull)
        .min(Comparator.comparing(When::precision))
        .orElse(null);
  }
}
