package org.isnad.origin.coordination.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.base.Line;
import org.jspecify.annotations.Nullable;

/** Which column of a table plays which role, after {@code columns.tsv}. */
final class Columns {
  private static final Map<String, Named> NAMES = load();

  private final Map<Role, Integer> places;
  private final @Nullable String absent;

  private Columns(Map<Role, Integer> places, @Nullable String absent) {
    this.places = places;
    this.absent = absent;
  }

  /** What a name stands for, and how many names of that role are preferred to it. */
  private record Named(Role role, int rank) {}

  /** The columns under these headers; what is not known is passed over. */
  static Columns of(List<String> headers) {
    return of(headers, Map.of());
  }

  /** The same, where somebody says which column holds what. */
  static Columns of(List<String> headers, Map<Role, String> said) {
    Map<Role, Integer> places = new EnumMap<>(Role.class);
    Map<Role, Integer> ranks = new EnumMap<>(Role.class);
    for (int i = 0; i < headers.size(); i++) {
      Named named = NAMES.get(plain(headers.get(i)));
      if (named != null && named.rank() < ranks.getOrDefault(named.role(), Integer.MAX_VALUE)) {
        places.put(named.role(), i);
        ranks.put(named.role(), named.rank());
      }
    }
    List<String> plain = headers.stream().map(Columns::plain).toList();
    String absent = null;
    for (Map.Entry<Role, String> entry : said.entrySet()) {
      int place = plain.indexOf(plain(entry.getValue()));
      if (place < 0) {
        absent = entry.getValue();
      } else {
        places.values().remove(place);
        places.put(entry.getKey(), place);
      }
    }
    return new Columns(places, absent);
  }

  /** Place of the column, or -1. */
  int place(Role role) {
    return places.getOrDefault(role, -1);
  }

  boolean has(Role role) {
    return places.containsKey(role);
  }

  /** The preferred name of a role that a table must have and lacks; null where it has all. */
  @Nullable String missing() {
    if (absent != null) {
      return absent;
    }
    if (!has(Role.ACCOUNT)) {
      return "account_id";
    }
    if (!has(Role.TIME)) {
      return "timestamp_share";
    }
    boolean carries = has(Role.OBJECT) || has(Role.LINK) || has(Role.TEXT) || has(Role.PICTURE);
    return carries ? null : "object_id";
  }

  private static String plain(String header) {
    return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.-]+", "_");
  }

  private static Map<String, Named> load() {
    Map<String, Named> names = new HashMap<>();
    for (Line line : Line.ofResource(Columns.class, "columns.tsv")) {
      Role role = Role.valueOf(line.fields().getFirst().toUpperCase(Locale.ROOT));
      String[] all = line.fields().getLast().split(" ");
      for (int rank = 0; rank < all.length; rank++) {
        names.put(all[rank], new Named(role, rank));
      }
    }
    return Map.copyOf(names);
  }
}
