package org.isnad.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.base.Explanation;

class NameMatcherProperties {
  private static final List<String> WORDS =
      List.of(
          "Ali", "Hassan", "Hussein", "al-", "Abd", "Abu", "bin", "Dr", "J.", "Kim", "2", "II",
          "Ltd", "Kataib", "brigade", "كتائب", "عبد", "الله", "حسين", "ابو", "Путин", "习近平",
          "O'Neil", "-", "", "ß", "הרצל", "김정은", "Ωνάσης", "’", "A.B.C.");

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS).list().ofMaxSize(6).map(words -> String.join(" ", words)),
        Arbitraries.strings().ofMaxLength(8));
  }

  @Property(tries = 300)
  void a_score_lies_in_range_and_is_the_sum_of_its_features(
      @ForAll("names") String one, @ForAll("names") String other, @ForAll NameKind kind) {
    NameMatch match = NameMatcher.match(NameForm.of(one), NameForm.of(other), kind);

    double sum = 0;
    for (Explanation feature : match.explanation().parts()) {
      sum += feature.value();
    }
    assertThat(match.score()).isBetween(0.0, 1.0).isEqualTo(match.explanation().value());
    assertThat(sum).isCloseTo(match.score(), org.assertj.core.api.Assertions.within(1e-9));
  }

  @Property(tries = 300)
  void order_does_not_matter(
      @ForAll("names") String one, @ForAll("names") String other, @ForAll NameKind kind) {
    NameForm a = NameForm.of(one);
    NameForm b = NameForm.of(other);

    assertThat(NameMatcher.match(a, b, kind)).isEqualTo(NameMatcher.match(b, a, kind));
  }

  @Property(tries = 300)
  void a_name_is_its_own_name(@ForAll("names") String name, @ForAll NameKind kind) {
    assertThat(NameMatcher.match(NameForm.of(name), NameForm.of(name), kind).score()).isEqualTo(1);
  }
}
