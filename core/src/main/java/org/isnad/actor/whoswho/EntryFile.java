package org.isnad.actor.whoswho;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.base.When;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Isnad's own form of a who's-who, made to be read and corrected by people. A line an entry, fields
 * between tabs: key, kind, country, names, names in other scripts, facts, Wikidata id, what it
 * rests on. Several names stand between bars; {@code ?} before one says that others share it. Facts
 * stand between semicolons: {@code holds OFFICE FROM/UNTIL}, {@code lived FROM/UNTIL}, {@code part
 * of KEY}, {@code facade}.
 */
public final class EntryFile {
  private static final int FIELDS = 8;

  private EntryFile() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException for a line that cannot be read, or a key used twice
   */
  public static List<Entry> read(List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Line line : lines) {
      Entry entry = entry(line);
      if (!keys.add(entry.key())) {
        throw line.wrong("the key '" + entry.key() + "' is used twice", "give one another key");
      }
      entries.add(entry);
    }
    return entries;
  }

  private static Entry entry(Line line) {
    List<String> f = List.of(line.text().split("\t", -1));
    if (f.size() != FIELDS) {
      throw line.wrong(f.size() + " fields", "an entry has " + FIELDS);
    }
    try {
      Facts facts = new Facts();
      for (String fact : parts(f.get(5), ";")) {
        facts.add(fact);
      }
      return new Entry(
          f.get(0),
          ActorKind.valueOf(f.get(1).toUpperCase(Locale.ROOT)),
          f.get(2),
          names(f.get(3), f.get(4)),
          facts.tenures,
          facts.lived,
          facts.facade,
          facts.partOf,
          f.get(6).isEmpty() ? null : f.get(6),
          f.get(7));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw line.wrong(String.valueOf(e.getMessage()), "see the first lines of the file");
    }
  }

  private static List<EntryName> names(String latin, String others) {
    List<EntryName> names = new ArrayList<>();
    for (String cell : List.of(latin, others)) {
      for (String name : parts(cell, "\\|")) {
        boolean shared = name.startsWith("?");
        names.add(new EntryName(shared ? name.substring(1).strip() : name, shared));
      }
    }
    return names;
  }

  private static List<String> parts(String cell, String between) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*" + between + "\\s*"));
  }

  private static final class Facts {
    private final List<Tenure> tenures = new ArrayList<>();
    private @Nullable When lived;
    private boolean facade;
    private @Nullable String partOf;

    void add(String fact) {
      String[] words = fact.split(" ");
      if (words.length == 3 && words[0].equals("holds")) {
        When when = Dates.interval(words[2]);
        if (when != null) {
          tenures.add(new Tenure(words[1], when));
        }
      } else if (words.length == 2 && words[0].equals("lived")) {
        lived = Dates.interval(words[1]);
      } else if (words.length == 3 && fact.startsWith("part of ")) {
        partOf = words[2];
      } else if (fact.equals("facade")) {
        facade = true;
      } else {
        throw new IllegalArgumentException("no fact: '" + fact + "'");
      }
    }
  }
}
