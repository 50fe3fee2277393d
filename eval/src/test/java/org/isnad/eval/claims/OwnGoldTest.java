package org.isnad.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.eval.claims.GoldFile.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gold that the project wrote itself holds to its own conventions. */
class OwnGoldTest {
  private static final Path GOLD = Path.of(System.getProperty("isnad.root", "."), "eval", "gold");

  @ParameterizedTest
  @ValueSource(strings = {"examples", "other"})
  void every_string_stands_in_its_text_word_for_word(String folder) throws IOException {
    for (SeedForm form : SeedForm.of(GOLD.resolve(folder))) {
      String text = form.report().text();
      assertThat(strings(GoldJson.read(form.gold())))
          .as(form.id())
          .allSatisfy(s -> assertThat(text).contains(s));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples", "other"})
  void whoever_takes_part_is_an_actor_of_the_file(String folder) throws IOException {
    for (SeedForm form : SeedForm.of(GOLD.resolve(folder))) {
      GoldFile gold = GoldJson.read(form.gold());
      Set<String> known = new HashSet<>(gold.actors().stream().map(GoldFile.Actor::name).toList());
      assertThat(known).as(form.id()).containsAll(participants(gold));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples", "other"})
  void it_scores_full_marks_against_itself(String folder) throws IOException {
    for (SeedForm form : SeedForm.of(GOLD.resolve(folder))) {
      GoldFile gold = GoldJson.read(form.gold());
      Tally tally = ClaimScorer.score(gold, gold, form.report().text());
      assertThat(tally.counts().values())
          .as(form.id())
          .isNotEmpty()
          .allMatch(c -> c.right() == c.gold() && c.right() == c.output());
    }
  }

  private static Set<String> strings(GoldFile gold) {
    Set<String> all = new LinkedHashSet<>();
    gold.actors().forEach(a -> all.addAll(a.mentions()));
    gold.relations().forEach(r -> all.add(r.sentence()));
    gold.events().forEach(e -> all.add(e.sentence()));
    gold.events().forEach(e -> all.addAll(e.moreSentences()));
    gold.attributions().forEach(a -> all.addAll(List.of(a.sentence(), a.cue(), a.first())));
    return all;
  }

  private static Set<String> participants(GoldFile gold) {
    Set<String> all = new LinkedHashSet<>();
    gold.relations().forEach(r -> all.addAll(List.of(r.subject(), r.object())));
    for (Event e : gold.events()) {
      Stream.of(e.agents(), e.targets()).forEach(all::addAll);
      e.responsibility().forEach(r -> all.add(r.actor()));
    }
    return all;
  }
}
