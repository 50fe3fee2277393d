package org.isnad.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.network.Casebook;
import org.isnad.network.Source;

/** Outlets and voices by name, as {@code --without} names them. */
final class Sources {
  private static final int MOST = 5;

  private Sources() {}

  private static Stream<String> names(Casebook book) {
    return Stream.concat(
            book.sources().stream().map(Source::name),
            book.sightings().stream().flatMap(s -> s.ground().voices().stream()))
        .distinct();
  }

  static boolean has(String name, Casebook book) {
    return names(book).anyMatch(one -> one.equalsIgnoreCase(name.strip()));
  }

  /** '; which of these: ...', or nothing where no name holds these words. */
  static String like(String name, Casebook book) {
    String words = name.strip().toLowerCase(Locale.ROOT);
    List<String> like =
        names(book)
            .filter(one -> one.toLowerCase(Locale.ROOT).contains(words))
            .limit(MOST)
            .toList();
    return like.isEmpty()
        ? ""
        : like.stream().collect(Collectors.joining("; ", "; which of these: ", ""));
  }
}
