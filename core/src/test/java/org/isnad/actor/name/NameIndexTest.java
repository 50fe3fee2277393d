package org.isnad.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  @Test
  void other_spellings_and_scripts_of_a_name_are_its_candidates() {
    NameIndex<Integer> index = new NameIndex<>();
    List<String> names =
        List.of(
            "Esmail Ghaani",
            "Qasem Soleimani",
            "Hezbollah Brigades",
            "Popular Mobilization Forces",
            "Vladimir Putin");
    for (int i = 0; i < names.size(); i++) {
      index.add(i, NameForm.of(names.get(i)));
    }

    assertThat(index.candidates(NameForm.of("Ismail Qaani"), 5)).startsWith(0);
    assertThat(index.candidates(NameForm.of("قاسم سليماني"), 5)).startsWith(1);
    assertThat(index.candidates(NameForm.of("Kataib Hizballah"), 5)).startsWith(2);
    assertThat(index.candidates(NameForm.of("PMF"), 5)).startsWith(3);
    assertThat(index.candidates(NameForm.of("Mustafa Kazemi"), 5)).doesNotContain(9);
    index.add(9, NameForm.of("Mostafa al-Kadhimi"));
    assertThat(index.candidates(NameForm.of("Mustafa Kazemi"), 5)).startsWith(9);
    assertThat(index.candidates(NameForm.of("Владимир Путин"), 5)).startsWith(4);
  }
}
