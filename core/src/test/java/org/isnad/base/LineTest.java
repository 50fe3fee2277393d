package org.isnad.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void words_stand_between_white_space_and_comments_are_none() {
    assertThat(Line.words(LineTest.class, "words.txt")).containsExactlyInAnyOrder("a", "b", "c-d");
  }

  @Test
  void words_of_a_class_may_stand_on_several_lines() {
    assertThat(Line.classes(LineTest.class, "classes.tsv"))
        .containsOnlyKeys("one", "two")
        .hasEntrySatisfying("one", words -> assertThat(words).containsOnly("a", "b", "c"));
  }

  @Test
  void a_list_that_is_not_there_or_has_no_classes_is_refused_with_its_name() {
    assertThatThrownBy(() -> Line.words(LineTest.class, "none.txt")).hasMessageContaining("none");
    assertThatThrownBy(() -> Line.classes(LineTest.class, "words.txt"))
        .hasMessageContaining("words.txt line 2");
  }
}
