package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.isnad.mention.MentionFinder;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Models;
import org.junit.jupiter.api.Test;

class DocumentActorsTest {
  private final AnalysedText text =
      Models.analyse(
          "General Karim Hadi met three villagers in Basra. Hadi smiled. Officials said so.");
  private final Mentions mentions = MentionFinder.load().find(text);

  @Test
  void a_chain_is_one_actor_under_its_longest_name() {
    List<DocumentActor> actors = DocumentActors.of(text, mentions);
    DocumentActor first = actors.getFirst();
    assertThat(first.name()).isEqualTo("Karim Hadi");
    assertThat(first.forms()).contains("General Karim Hadi", "Hadi");
  }

  @Test
  void a_state_goes_by_its_own_name_rather_than_by_its_seat() {
    AnalysedText told = Models.analyse("Iran denied the report. Tehran also said so.");
    List<DocumentActor> actors = DocumentActors.of(told, MentionFinder.load().find(told));
    assertThat(actors).extracting(DocumentActor::name).contains("Iran").doesNotContain("Tehran");
  }

  @Test
  void a_place_or_a_crowd_is_listed_only_where_something_is_claimed_of_it() {
    List<DocumentActor> listed = DocumentActors.listed(text, mentions, Set.of());
    assertThat(listed).extracting(DocumentActor::name).containsExactly("Karim Hadi", "Officials");
    DocumentActor villagers =
        DocumentActors.of(text, mentions).stream()
            .filter(a -> a.name().contains("villagers"))
            .findFirst()
            .orElseThrow();
    assertThat(DocumentActors.listed(text, mentions, Set.copyOf(villagers.mentions())))
        .contains(villagers);
  }
}
