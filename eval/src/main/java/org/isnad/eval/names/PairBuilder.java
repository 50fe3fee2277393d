package org.isnad.eval.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.isnad.actor.name.NameKind;
import org.isnad.base.Id;
import org.isnad.eval.names.EuList.Entry;

/**
 * Same-or-not pairs from lists of records with aliases. Same: two names of one record, at most ten
 * pairs of each, of which {@link Crude} says that they are spellings of one name. Not: two names of
 * two records that share a word, chosen evenly by hash, as many as there are of the same and of the
 * same scripts, and none that no reader could tell apart by the names.
 */
final class PairBuilder {
  /** Some records have dozens of aliases. */
  private static final int OF_ONE = 10;

  private PairBuilder() {}

  private record Named(int entry, String name, List<String> words) {}

  /** All pairs: the same ones of each script, then the hard others. */
  static List<NamePair> pairs(List<Entry> entries, BiPredicate<String, String> spellings) {
    List<NamePair> same = new ArrayList<>();
    entries.forEach(entry -> same.addAll(chosen(aliases(entry, spellings), OF_ONE)));
    List<NamePair> out = new ArrayList<>(same);
    Map<String, List<NamePair>> others = others(entries);
    Map<String, Integer> wanted = new TreeMap<>();
    same.forEach(pair -> wanted.merge(scripts(pair.one(), pair.other()), 1, Integer::sum));
    wanted.forEach((scripts, n) -> out.addAll(chosen(others.getOrDefault(scripts, List.of()), n)));
    return out;
  }

  /** Pairs of names of one record that are spellings of one name. */
  static List<NamePair> aliases(Entry entry, BiPredicate<String, String> spellings) {
    List<NamePair> out = new ArrayList<>();
    List<String> names = entry.names();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        String one = names.get(i);
        String other = names.get(j);
        boolean arabic = Crude.isArabic(one) && Crude.isArabic(other);
        if (!arabic && spellings.test(one, other)) {
          out.add(new NamePair("same." + scripts(one, other), entry.kind(), one, other, true));
        }
      }
    }
    return out;
  }

  private static String scripts(String one, String other) {
    return Crude.isArabic(one) || Crude.isArabic(other) ? "arabic" : "latin";
  }

  private static Map<String, List<NamePair>> others(List<Entry> entries) {
    Map<String, List<Named>> byWord = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String name : entries.get(i).names()) {
        Named named = new Named(i, name, Crude.words(name));
        named.words().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(named));
      }
    }
    Map<String, Map<String, NamePair>> out = new HashMap<>();
    byWord.values().forEach(sharing -> collect(entries, sharing, out));
    Map<String, List<NamePair>> lists = new HashMap<>();
    out.forEach((scripts, pairs) -> lists.put(scripts, List.copyOf(pairs.values())));
    return lists;
  }

  private static void collect(
      List<Entry> entries, List<Named> sharing, Map<String, Map<String, NamePair>> out) {
    for (int i = 0; i < sharing.size(); i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        Named a = sharing.get(i);
        Named b = sharing.get(j);
        NameKind kind = entries.get(a.entry()).kind();
        boolean pair =
            a.entry() != b.entry()
                && kind == entries.get(b.entry()).kind()
                && !(Crude.isArabic(a.name()) && Crude.isArabic(b.name()))
                && !Crude.covers(a.name(), b.name());
        if (pair) {
          String scripts = scripts(a.name(), b.name());
          String group = "not." + scripts + "." + shared(a.name(), b.name());
          out.computeIfAbsent(scripts, s -> new TreeMap<>())
              .put(
                  a.name() + "\t" + b.name(), new NamePair(group, kind, a.name(), b.name(), false));
        }
      }
    }
  }

  private static String shared(String one, String other) {
    List<String> a = Crude.inOrder(one);
    List<String> b = Crude.inOrder(other);
    if (a.getLast().equals(b.getLast())) {
      return "surname";
    }
    boolean fathers = a.size() > 2 && b.size() > 2 && a.get(1).equals(b.get(1));
    return fathers ? "father" : a.getFirst().equals(b.getFirst()) ? "given" : "word";
  }

  private static List<NamePair> chosen(List<NamePair> pairs, int count) {
    return pairs.stream().sorted(Comparator.comparing(PairBuilder::hash)).limit(count).toList();
  }

  private static String hash(NamePair pair) {
    return Id.of(pair.one(), pair.other()).toString();
  }
}
