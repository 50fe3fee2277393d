package org.isnad.eval.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TemplateScoreTest {
  private static final Offset<Double> EXACT = Offset.offset(1e-12);

  @Test
  void an_entity_is_right_when_all_its_strings_are_strings_of_one_gold_entity() {
    Map<String, Double> scores =
        score(
            List.of(template("bombing", Role.WEAPON, Set.of("mine"))),
            List.of(template("bombing", Role.WEAPON, Set.of("mine", "land mine"))));
    assertThat(scores.get("weapon.f1")).isEqualTo(1);
    assertThat(scores.get("template.f1")).isEqualTo(1);
  }

  @Test
  void templates_of_other_types_are_not_matched_and_their_fills_count_as_missed_and_spurious() {
    Map<String, Double> scores =
        score(
            List.of(template("arson", Role.TARGET, Set.of("mill"))),
            List.of(template("bombing", Role.TARGET, Set.of("mill"))));
    assertThat(scores.get("template.f1")).isEqualTo(0);
    assertThat(scores.get("target.r")).isEqualTo(0);
  }

  @Test
  void a_gold_template_of_two_types_takes_either() {
    Map<String, Double> scores =
        score(
            List.of(template("attack", Role.VICTIM, Set.of("ana ruiz"))),
            List.of(template("bombing / attack", Role.VICTIM, Set.of("ana ruiz"))));
    assertThat(scores.get("type.f1")).isEqualTo(1);
  }

  @Test
  void the_matching_with_the_greatest_f1_counts() {
    Template mill = template("attack", Role.TARGET, Set.of("mill"));
    Template bridge = template("attack", Role.TARGET, Set.of("bridge"));
    assertThat(score(List.of(mill, bridge), List.of(bridge, mill)).get("template.f1")).isEqualTo(1);
  }

  @Test
  void what_is_left_out_lowers_recall_alone() {
    Map<String, Double> scores =
        score(
            List.of(template("attack", Role.VICTIM, Set.of("ana ruiz"))),
            List.of(template("attack", Role.VICTIM, Set.of("ana ruiz"), Set.of("leo paz"))));
    assertThat(scores.get("victim.p")).isEqualTo(1);
    assertThat(scores.get("victim.r")).isEqualTo(0.5);
    assertThat(scores.get("template.r")).isEqualTo(2.0 / 3, EXACT);
  }

  @Test
  void strings_are_compared_without_case_articles_and_punctuation() {
    assertThat(Template.normal("The \"Santa Rosa\"  mill")).isEqualTo("santa rosa mill");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only copied into a list
  private static Template template(String type, Role role, Set<String>... entities) {
    return new Template(type, Map.of(role, List.of(entities)));
  }

  private static Map<String, Double> score(List<Template> found, List<Template> gold) {
    TemplateScore score = new TemplateScore();
    score.add(found, gold);
    Map<String, Double> scores = new LinkedHashMap<>();
    score.put(scores);
    return scores;
  }
}
