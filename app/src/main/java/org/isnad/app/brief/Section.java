package org.isnad.app.brief;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A section of the brief. An entry is made when it is shown, so that footnotes are numbered for
 * what is shown only.
 *
 * @param more the command that lists what a limit leaves out
 */
record Section(String title, List<Supplier<Entry>> entries, String more) {
  Section {
    entries = List.copyOf(entries);
  }

  static <T> Section of(String title, List<T> items, Function<T, Entry> entry, String more) {
    return new Section(
        title, items.stream().<Supplier<Entry>>map(item -> () -> entry.apply(item)).toList(), more);
  }
}
