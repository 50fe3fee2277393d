package org.isnad.actor;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isnad.actor.judgement.NameClass;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameIndex;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatch;
import org.isnad.actor.name.NameMatcher;

/**
 * Pairs of names that are spelled alike: names of the case with one another and with those of a
 * who's-who. Only names that share a rare word are compared.
 */
final class Spellings {
  /** From here on two names of several words are taken for spellings of one. */
  static final double SURE = .88;

  /** From here on somebody should look. */
  static final double LIKELY = .7;

  private static final int CANDIDATES = 12;

  private Spellings() {}

  /** A name that can be compared. */
  record Known(Node node, NameForm form) {}

  /** Two names and how alike they are. */
  record Likeness(Known left, Known right, NameMatch match) {}

  /** All pairs from {@link #LIKELY} on, most alike first. */
  static List<Likeness> of(Map<NameClass, List<Known>> names, Map<NameClass, List<Known>> listed) {
    Map<NameClass, List<Likeness>> found = new EnumMap<>(NameClass.class);
    names.forEach(
        (nameClass, known) ->
            found.put(
                nameClass, of(known, listed.getOrDefault(nameClass, List.of()), kind(nameClass))));
    return found.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingDouble((Likeness l) -> l.match().score())
                .reversed()
                .thenComparing(l -> l.left().node())
                .thenComparing(l -> l.right().node()))
        .toList();
  }

  static NameKind kind(NameClass nameClass) {
    return switch (nameClass) {
      case PERSON -> NameKind.PERSON;
      case BODY -> NameKind.ORGANISATION;
      case PLACE, STATE -> NameKind.PLACE;
    };
  }

  private static List<Likeness> of(List<Known> names, List<Known> listed, NameKind kind) {
    List<Known> all = Stream.concat(names.stream(), listed.stream()).toList();
    NameIndex<Integer> index = new NameIndex<>();
    for (int i = 0; i < all.size(); i++) {
      index.add(i, all.get(i).form());
    }
    return LongStream.of(pairs(names.size(), all, index))
        .parallel()
        .mapToObj(pair -> likeness(all, pair, kind))
        .filter(l -> l.match().score() >= LIKELY)
        .toList();
  }

  /** Each pair to compare once, as two numbers in one: the smaller, then the larger. */
  private static long[] pairs(int names, List<Known> all, NameIndex<Integer> index) {
    return IntStream.range(0, names)
        .parallel()
        .boxed()
        .flatMapToLong(
            i ->
                index.candidates(all.get(i).form(), CANDIDATES).stream()
                    .filter(other -> !all.get(other).node().equals(all.get(i).node()))
                    .mapToLong(
                        other -> (long) Math.min(i, other) << Integer.SIZE | Math.max(i, other)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static Likeness likeness(List<Known> all, long pair, NameKind kind) {
    Known left = all.get((int) (pair >> Integer.SIZE));
    Known right = all.get((int) pair);
    return new Likeness(left, right, NameMatcher.match(left.form(), right.form(), kind));
  }
}
