package org.isnad.actor.whoswho;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.base.Line;
import org.isnad.base.When;

/** Entries to look up; immutable. */
public final class WhosWho {
  /** Nobody in it. */
  public static final WhosWho EMPTY = new WhosWho(List.of());

  private final Map<String, Entry> byKey = new LinkedHashMap<>();
  private final Map<String, List<Holder>> holders = new HashMap<>();

  /**
   * Of some entries.
   *
   * @throws IllegalArgumentException when two have one key
   */
  public WhosWho(List<Entry> entries) {
    for (Entry entry : entries) {
      if (byKey.putIfAbsent(entry.key(), entry) != null) {
        throw new IllegalArgumentException("two entries have the key '" + entry.key() + "'");
      }
      for (Tenure tenure : entry.tenures()) {
        holders
            .computeIfAbsent(tenure.office(), k -> new ArrayList<>())
            .add(new Holder(entry, tenure.when()));
      }
    }
  }

  /** Who held an office, and when. */
  public record Holder(Entry entry, When when) {}

  /** The starter pack that comes with Isnad; it is read when first asked for. */
  public static WhosWho starterPack() {
    return Held.STARTER_PACK;
  }

  private static final class Held {
    private static final WhosWho STARTER_PACK =
        new WhosWho(EntryFile.read(Line.ofResource(WhosWho.class, "starter-pack.tsv")));
  }

  /** With more entries; of two with one key those given here are kept. */
  public WhosWho with(List<Entry> more) {
    Map<String, Entry> all = new LinkedHashMap<>(byKey);
    more.forEach(entry -> all.put(entry.key(), entry));
    return new WhosWho(List.copyOf(all.values()));
  }

  public List<Entry> entries() {
    return List.copyOf(byKey.values());
  }

  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** All who are known to have held an office, in the order of the list. */
  public List<Holder> holders(String office) {
    return List.copyOf(holders.getOrDefault(office, List.of()));
  }

  /** Who held an office on a day; several where the list has several, none where it has a gap. */
  public List<Holder> holders(String office, LocalDate day) {
    return holders(office).stream().filter(h -> h.when().overlaps(When.day(day))).toList();
  }
}
