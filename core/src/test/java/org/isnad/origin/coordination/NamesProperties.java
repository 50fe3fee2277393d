package org.isnad.origin.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class NamesProperties {
  @Property
  void equal_strings_have_one_number_and_give_the_string_back(@ForAll List<String> any) {
    Names names = new Names();
    List<String> strings = any.stream().map(NamesProperties::whole).toList();
    List<String> distinct = new ArrayList<>(new LinkedHashSet<>(strings));
    for (String string : strings) {
      assertThat(names.number(string)).isEqualTo(distinct.indexOf(string));
    }
    for (int i = 0; i < distinct.size(); i++) {
      assertThat(names.name(i)).isEqualTo(distinct.get(i));
    }
  }

  /** Half a surrogate pair is no character and has no UTF-8. */
  private static String whole(String any) {
    return any.codePoints()
        .filter(c -> c > 0xFFFF || !Character.isSurrogate((char) c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Example
  void many_and_long_strings_fit() {
    Names names = new Names();
    String longest = "x".repeat(3_000_000);
    assertThat(names.number(longest)).isZero();
    for (int i = 0; i < 300_000; i++) {
      assertThat(names.number("account " + i)).isEqualTo(i + 1);
    }
    assertThat(names.name(0)).isEqualTo(longest);
    assertThat(names.name(300_000)).isEqualTo("account 299999");
    assertThat(names.number("account 7")).isEqualTo(8);
    assertThat(names.size()).isEqualTo(300_001);
  }

  @Property
  void a_radix_sort_is_a_stable_sort(@ForAll List<@LongRange(min = 0) Long> keys) {
    int[] rows = IntStream.range(0, keys.size()).toArray();
    int[] sorted = Radix.sorted(rows, keys::get, Long.MAX_VALUE);
    assertThat(IntStream.of(sorted).boxed())
        .containsExactlyElementsOf(
            IntStream.range(0, keys.size())
                .boxed()
                .sorted(java.util.Comparator.comparing(keys::get))
                .toList());
  }
}
