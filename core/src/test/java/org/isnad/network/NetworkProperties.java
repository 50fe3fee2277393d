package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On random casebooks, the columns tell what the sightings tell. */
class NetworkProperties {
  private static Lens lens(SplittableRandom random) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
    return Lens.CLEAR
        .on(random.nextInt(4) == 0 ? null : day)
        .knownBy(random.nextInt(3) == 0 ? day.plusDays(100) : null)
        .minOrigins(random.nextInt(4) == 0 ? 2 : 1)
        .without(random.nextInt(3) == 0 ? Set.of("outlet 1", "Voice 2") : Set.of())
        .reach(random.nextInt(2) == 0 ? 60 : Lens.YEAR);
  }

  private static Joinings joinings(Casebook book, SplittableRandom random) {
    List<Joining> all = new ArrayList<>();
    for (int i = 0; i < 3 * random.nextInt(30); i++) {
      Sighting one = book.sightings().get(random.nextInt(book.sightings().size()));
      Sighting other = book.sightings().get(random.nextInt(book.sightings().size()));
      if (!one.ground().claim().equals(other.ground().claim())) {
        all.add(
            new Joining(
                one.ground().claim(),
                other.ground().claim(),
                random.nextBoolean() ? Joining.Verdict.JOINED : Joining.Verdict.APART,
                "an analyst",
                "so it seems",
                Instant.EPOCH.plusSeconds(i)));
      }
    }
    return new Joinings(all);
  }

  @Property
  void the_network_through_a_lens_has_the_ties_that_the_sightings_give(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int actors = 2 + random.nextInt(8);
    Casebook book = RandomBook.of(seed, actors, 1 + random.nextInt(6), 1 + random.nextInt(150));
    Joinings joinings = joinings(book, random);
    Lens lens = lens(random);

    Network network = Network.through(lens, Histories.of(book), joinings);

    assertThat(network.ties())
        .extracting(Tie::key)
        .containsExactlyElementsOf(PlainTies.of(book, lens, joinings));
    assertThat(network.actors())
        .containsExactly(
            network.ties().stream()
                .flatMapToInt(tie -> IntStream.of(tie.subject(), tie.object()))
                .sorted()
                .distinct()
                .toArray());
  }

  @Property(tries = 200)
  void a_view_shows_around_an_actor_the_ties_of_the_network(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Casebook book = RandomBook.of(seed, 6, 4, 100);
    Histories histories = Histories.of(book);
    Lens lens = lens(random);
    View view = new View(histories, lens, Joinings.NONE);
    Network network = Network.through(lens, histories, Joinings.NONE);

    for (int node = 0; node < 6; node++) {
      int at = node;
      assertThat(view.into(at))
          .isEqualTo(
              network.ties().stream()
                  .filter(tie -> commands(tie) && tie.other(tie.sender()) == at)
                  .toList());
      assertThat(IntStream.of(view.numbersOutOf(at)).mapToObj(view::tie).toList())
          .isEqualTo(
              network.ties().stream().filter(tie -> commands(tie) && tie.sender() == at).toList());
    }
  }

  private static boolean commands(Tie tie) {
    Ties.Flow flow = Ties.flow(tie.predicate());
    return flow != Ties.Flow.NONE && flow != Ties.Flow.BACKING;
  }
}
