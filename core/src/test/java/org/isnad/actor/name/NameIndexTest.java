package org.isnad.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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

  @Test
  void threads_that_look_up_and_add_at_once_find_what_one_thread_finds() {
    NameIndex<Integer> index = new NameIndex<>();
    List<NameForm> names =
        IntStream.range(0, 2000)
            .mapToObj(i -> NameForm.of("Kamal " + (char) ('A' + i % 26) + "ardan" + i % 77))
            .toList();
    IntStream.range(0, 2000).forEach(i -> index.add(i, names.get(i)));
    List<List<Integer>> one = names.stream().map(n -> index.candidates(n, 5)).toList();

    assertThat(names.parallelStream().map(n -> index.candidates(n, 5)).toList()).isEqualTo(one);

    IntStream.range(2000, 4000).parallel().forEach(i -> index.add(i, names.get(i - 2000)));
    assertThat(index.size()).isEqualTo(4000);
    assertThat(names.parallelStream().map(n -> index.candidates(n, 1)).toList())
        .noneMatch(List::isEmpty);
  }
}
