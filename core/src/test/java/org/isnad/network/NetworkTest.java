package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final LocalDate MAY = LocalDate.of(2020, 5, 1);

  private static Network on(Told told, LocalDate day, Joinings joinings) {
    return Network.through(Lens.CLEAR.on(day), Histories.of(told.book()), joinings);
  }

  private static Optional<Tie> first(Network network) {
    return network.ties().stream().findFirst();
  }

  @Test
  void a_tie_is_known_on_a_day_that_a_sighting_covers() {
    Told told =
        new Told().report("Courier", "2020-05-01").link("Karim", Predicate.LEADS, "Red Falcons");

    Tie tie = first(on(told, MAY, Joinings.NONE)).orElseThrow();

    assertThat(tie.status()).isEqualTo(Tie.Status.KNOWN);
    assertThat(tie.from().day()).isEqualTo(MAY);
    assertThat(tie.from().kind()).isEqualTo(End.Kind.SEEN);
  }

  @Test
  void near_a_sighting_a_tie_is_only_assumed_and_far_from_it_there_is_none() {
    Told told =
        new Told().report("Courier", "2020-05-01").link("Karim", Predicate.LEADS, "Red Falcons");

    assertThat(first(on(told, MAY.plusDays(90), Joinings.NONE)))
        .map(Tie::status)
        .contains(Tie.Status.ASSUMED);
    assertThat(first(on(told, MAY.plusDays(400), Joinings.NONE))).isEmpty();
  }

  @Test
  void a_tie_ends_with_the_death_of_either_end() {
    Told told =
        new Told()
            .report("Courier", "2020-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .next()
            .on("2020-04-01")
            .deed(EventType.KILLING, "", List.of(), List.of("Karim"));

    assertThat(first(on(told, MAY, Joinings.NONE))).isEmpty();
    Tie before = first(on(told, LocalDate.of(2020, 3, 1), Joinings.NONE)).orElseThrow();
    assertThat(before.status()).isEqualTo(Tie.Status.ASSUMED);
    assertThat(before.until().day()).isEqualTo("2020-04-01");
    assertThat(before.until().kind()).isEqualTo(End.Kind.TOLD);
  }

  @Test
  void a_successor_holds_the_post_from_the_death_of_whoever_held_it_before() {
    Told told =
        new Told()
            .report("Courier", "2022-05-01")
            .link("Karim", Predicate.COMMANDS, "Red Falcons")
            .next()
            .link("Nabil", Predicate.COMMANDS, "Red Falcons")
            .link("Nabil", Predicate.SUCCEEDS, "Karim")
            .next()
            .on("2020-04-01")
            .deed(EventType.KILLING, "", List.of(), List.of("Karim"));

    Network later = on(told, LocalDate.of(2020, 6, 1), Joinings.NONE);
    Network earlier = on(told, LocalDate.of(2020, 3, 1), Joinings.NONE);

    assertThat(later.ties()).extracting(Tie::subject).containsExactly(told.node("Nabil"));
    assertThat(earlier.ties()).extracting(Tie::subject).containsExactly(told.node("Karim"));
  }

  @Test
  void two_sightings_far_apart_are_joined_by_a_decision_and_parted_when_it_is_taken_back() {
    Told told =
        new Told()
            .report("Courier", "2010-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .report("Courier", "2020-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons");
    LocalDate between = LocalDate.of(2015, 1, 1);
    Joining joined =
        new Joining(
            told.claim(0),
            told.claim(1),
            Joining.Verdict.JOINED,
            "an analyst",
            "no word of another leader",
            Instant.EPOCH);
    Joining undone =
        new Joining(
            told.claim(1),
            told.claim(0),
            Joining.Verdict.WITHDRAWN,
            "an analyst",
            "there was one",
            Instant.EPOCH.plusSeconds(1));

    assertThat(first(on(told, between, Joinings.NONE))).isEmpty();
    assertThat(first(on(told, between, new Joinings(List.of(joined)))))
        .map(Tie::status)
        .contains(Tie.Status.JOINED);
    assertThat(first(on(told, between, new Joinings(List.of(undone, joined))))).isEmpty();
  }

  @Test
  void a_lens_counts_origins_and_leaves_out_sources_and_what_was_not_yet_known() {
    Told told =
        new Told()
            .report("Courier", "2020-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .report("Ledger", "2020-06-01")
            .link("Karim", Predicate.LEADS, "Red Falcons");
    Histories histories = Histories.of(told.book());

    assertThat(seen(Lens.CLEAR.minOrigins(2), histories)).hasSize(1);
    assertThat(seen(Lens.CLEAR.minOrigins(3), histories)).isEmpty();
    assertThat(seen(Lens.CLEAR.minOrigins(2).without(Set.of("LEDGER")), histories)).isEmpty();
    assertThat(seen(Lens.CLEAR.minOrigins(2).knownBy(MAY), histories)).isEmpty();
  }

  private static List<Tie> seen(Lens lens, Histories histories) {
    return Network.through(lens, histories, Joinings.NONE).ties();
  }

  @Test
  void what_is_denied_stands_beside_what_is_asserted_and_never_makes_a_tie() {
    Told told =
        new Told()
            .report("Courier", "2020-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .next()
            .denied()
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .next()
            .denied()
            .link("Karim", Predicate.LEADS, "Blue Falcons");

    Network network = on(told, MAY, Joinings.NONE);

    assertThat(network.ties()).hasSize(1);
    assertThat(network.ties().getFirst().isContested()).isTrue();
  }

  @Test
  void a_change_tells_what_was_gained_and_lost() {
    Told told =
        new Told()
            .report("Courier", "2020-05-01")
            .link("Karim", Predicate.LEADS, "Red Falcons")
            .report("Courier", "2022-05-01")
            .link("Nabil", Predicate.LEADS, "Red Falcons");

    Change change =
        Change.between(
            on(told, MAY, Joinings.NONE), on(told, LocalDate.of(2022, 5, 1), Joinings.NONE));

    assertThat(change.gained()).extracting(Tie::subject).containsExactly(told.node("Nabil"));
    assertThat(change.lost()).extracting(Tie::subject).containsExactly(told.node("Karim"));
    assertThat(change.changed()).isEmpty();
  }
}
