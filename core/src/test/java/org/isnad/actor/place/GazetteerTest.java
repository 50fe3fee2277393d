package org.isnad.actor.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.isnad.actor.NameKeys;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer gazetteer =
      Gazetteer.read(
          new StringReader(
              """
              A\tXX.01\tNorth
              P\t1\tTripolis\tطرابلس|Tripoli\t10.0\t20.0\tXX\t01\tPPLC\t900000
              P\t2\tTripoli\t\t40.0\t-80.0\tYY\t\tPPL\t1000
              P\t3\tHighmoor\t\t12.0\t22.0\tXX\t01\tPPL\t100000
              P\t4\tMoor\t\t1.0\t1.0\tXX\t\tPPL\t2000
              P\t5\tMoor\t\t2.0\t2.0\tYY\t\tPPL\t2000
              """),
          NameKeys::key);

  private List<PlaceCandidate> find(String name, String... states) {
    return gazetteer.candidates(name, Set.of(states));
  }

  @Test
  void a_capital_is_likelier_than_a_village_of_its_name_in_any_script() {
    assertThat(find("Tripoli")).extracting(c -> c.place().id()).containsExactly("1", "2");
    assertThat(find("Tripoli").getFirst().score().value()).isGreaterThan(Gazetteer.SURE);
    assertThat(find("طرابلس")).extracting(c -> c.place().id()).containsExactly("1");
    assertThat(find("Nowhere")).isEmpty();
  }

  @Test
  void equals_stay_ambiguous_until_a_state_is_at_hand() {
    assertThat(find("Moor"))
        .hasSize(2)
        .allSatisfy(c -> assertThat(c.score().value()).isEqualTo(.5, within(1e-9)));
    assertThat(find("Moor", "YY").getFirst().place().id()).isEqualTo("5");
    assertThat(find("Moor", "YY").getFirst().score().value()).isGreaterThan(Gazetteer.SURE);
  }

  @Test
  void scores_are_shares_and_say_how_they_came_about() {
    List<PlaceCandidate> found = find("Tripoli");
    assertThat(found.stream().mapToDouble(c -> c.score().value()).sum()).isEqualTo(1, within(1e-9));
    for (PlaceCandidate candidate : found) {
      double product =
          candidate.score().parts().stream().mapToDouble(p -> p.value()).reduce(1, (a, b) -> a * b);
      assertThat(candidate.score().value()).isEqualTo(product);
    }
  }

  @Test
  void a_division_lies_amid_its_people() {
    GazetteerPlace north = find("North").getFirst().place();
    assertThat(north.feature()).isEqualTo("ADM1");
    assertThat(north.latitude()).isEqualTo(10.2, within(1e-9));
    assertThat(find("Highmoor").getFirst().place().containment()).isEqualTo("Highmoor, North, XX");
  }
}
