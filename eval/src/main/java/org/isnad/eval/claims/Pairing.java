package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.eval.claims.Assignment.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Gold and output of one text with their actors matched one to one (decision D4: first by equal
 * names or equal telling forms, then by containment).
 */
final class Pairing {
  final Side gold;
  final Side out;
  final @Nullable String text;
  final List<Pair> actors = new ArrayList<>();
  private final Set<Pair> paired;

  Pairing(GoldFile goldFile, GoldFile outFile, @Nullable String text) {
    gold = new Side(goldFile);
    out = new Side(outFile);
    this.text = text;
    actors.addAll(
        Assignment.match(gold.actors.size(), out.actors.size(), (i, j) -> weight(i, j, true)));
    List<Integer> rows = rest(gold.actors.size(), actors.stream().map(Pair::row).toList());
    List<Integer> columns = rest(out.actors.size(), actors.stream().map(Pair::column).toList());
    Assignment.match(
            rows.size(), columns.size(), (i, j) -> weight(rows.get(i), columns.get(j), false))
        .forEach(p -> actors.add(new Pair(rows.get(p.row()), columns.get(p.column()))));
    paired = new HashSet<>(actors);
  }

  private static List<Integer> rest(int n, List<Integer> taken) {
    Set<Integer> gone = new HashSet<>(taken);
    return IntStream.range(0, n).filter(i -> !gone.contains(i)).boxed().toList();
  }

  private OptionalDouble weight(int i, int j, boolean firm) {
    GoldFile.Actor a = gold.actors.get(i);
    GoldFile.Actor b = out.actors.get(j);
    Set<String> common = new HashSet<>(gold.norms.get(i));
    common.retainAll(out.norms.get(j));
    boolean named = Strings.norm(a.name()).equals(Strings.norm(b.name()));
    if (!named && common.stream().noneMatch(Strings::telling) && (firm || !someAgree(i, j))) {
      return OptionalDouble.empty();
    }
    boolean sameKind = Strings.kind(a.kind()).equals(Strings.kind(b.kind()));
    return OptionalDouble.of(
        8 * (named ? 1 : 0) + 2 * Math.min(common.size(), 3) + (sameKind ? 1 : 0));
  }

  private boolean someAgree(int i, int j) {
    return anyAgree(gold.forms.get(i), out.forms.get(j));
  }

  static boolean anyAgree(List<String> some, List<String> others) {
    return some.stream().anyMatch(f -> others.stream().anyMatch(h -> Strings.agrees(f, h)));
  }

  /** Whether two ends, agents or voices agree by actor (decision D5). */
  boolean ends(@Nullable String g, @Nullable String o, boolean loosely) {
    if (g == null || o == null || g.isEmpty() || o.isEmpty()) {
      return false;
    }
    OptionalInt i = loosely ? gold.findLoosely(g) : gold.find(g);
    OptionalInt j = loosely ? out.findLoosely(o) : out.find(o);
    if (i.isPresent() && j.isPresent()) {
      return sameActor(i.getAsInt(), j.getAsInt());
    }
    return anyAgree(gold.formsOf(g, loosely), out.formsOf(o, loosely));
  }

  private boolean sameActor(int i, int j) {
    if (paired.contains(new Pair(i, j))) {
      return true;
    }
    boolean sameName =
        Strings.norm(gold.actors.get(i).name()).equals(Strings.norm(out.actors.get(j).name()));
    return sameName
        || gold.norms.get(i).stream()
            .anyMatch(f -> out.norms.get(j).contains(f) && Strings.telling(f));
  }

  boolean ends(@Nullable String g, @Nullable String o) {
    return ends(g, o, false);
  }

  /** Whether two voices agree; none and 'outlet' are the outlet's own. */
  boolean voice(@Nullable String g, @Nullable String o) {
    boolean ownGold = silent(g);
    boolean ownOut = silent(o);
    return (ownGold || ownOut) ? (ownGold && ownOut) : ends(g, o, true);
  }

  private static boolean silent(@Nullable String voice) {
    return voice == null || voice.isEmpty() || voice.equals("outlet");
  }

  /** Whether a sentence of one is part of a sentence of the other. */
  static boolean touch(List<String> some, List<String> others) {
    return some.stream()
        .filter(p -> !p.isEmpty())
        .anyMatch(
            p ->
                others.stream()
                    .filter(q -> !q.isEmpty())
                    .anyMatch(q -> p.contains(q) || q.contains(p)));
  }
}
