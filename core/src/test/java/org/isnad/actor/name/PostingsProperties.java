package org.isnad.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PostingsProperties {
  @Property(tries = 200)
  void what_was_added_is_found_whenever_it_was_added(
      @ForAll @Size(max = 200) List<@IntRange(min = -5, max = 5) Integer> keys,
      @ForAll @IntRange(min = 1, max = 20) int settleEvery) {
    Postings postings = new Postings();
    Map<Integer, List<Integer>> expected = new TreeMap<>();
    for (int number = 0; number < keys.size(); number++) {
      postings.add(keys.get(number), number);
      expected.computeIfAbsent(keys.get(number), k -> new ArrayList<>()).add(number);
      if (number % settleEvery == 0) {
        postings.settle();
      }
    }
    postings.settle();

    for (int key = -6; key <= 6; key++) {
      List<Integer> found = new ArrayList<>();
      postings.read(key, Integer.MAX_VALUE, found::add);
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(key, List.of()))
          .hasSize(postings.count(key));
    }
  }
}
