package org.isnad.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.mention.ActorKind;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Sighting.Link;
import org.isnad.network.TieTable.Column;
import org.jspecify.annotations.Nullable;

/** Makes a table of ties from the sightings of a casebook, each looked at once. */
final class TieTableMaker {
  private static final Set<EventType> DEATHS = EnumSet.of(EventType.KILLING, EventType.DEATH);
  private static final List<Column> OF_LINKS =
      List.of(
          Column.SIGHTING,
          Column.FROM,
          Column.UNTIL,
          Column.MARKS,
          Column.SOURCE,
          Column.ORIGIN,
          Column.VOICES,
          Column.CONFIDENCE);

  private final Casebook book;
  private final boolean[] tells;
  private final Map<Column, Ints> growing = new EnumMap<>(Column.class);
  private final Ints tieOfLink = new Ints();
  private final Map<Key, Integer> ties = new HashMap<>();
  private final Map<Source, Integer> sources = new HashMap<>();
  private final Map<String, Integer> origins = new HashMap<>();
  private final Map<List<String>, Integer> voices = new HashMap<>();
  private final List<List<String>> allVoices = new ArrayList<>();
  private @Nullable Source lastSource;
  private int lastNumber;

  private record Key(int subject, Predicate predicate, int object) {
    static Key of(Link link) {
      int subject = link.subject().node();
      int object = link.object().node();
      boolean swap = Ties.isSymmetric(link.predicate()) && object < subject;
      return new Key(swap ? object : subject, link.predicate(), swap ? subject : object);
    }
  }

  TieTableMaker(Casebook book) {
    this.book = book;
    tells = new boolean[book.nodes().size()];
    for (int i = 0; i < tells.length; i++) {
      tells[i] = book.node(i).tells();
    }
    for (int i = 0; i < book.sources().size(); i++) {
      sources.put(book.sources().get(i), i);
    }
    for (Column column : Column.values()) {
      growing.put(column, new Ints());
    }
  }

  TieTable table() {
    int at = 0;
    Ints deaths = new Ints();
    for (Sighting sighting : book.sightings()) {
      if (sighting instanceof Link link && isShown(link)) {
        add(link, at);
      } else if (sighting instanceof Deed deed && DEATHS.contains(deed.type())) {
        deaths.add(at);
      }
      at++;
    }
    Map<Column, int[]> done = new EnumMap<>(Column.class);
    sortLinks(done);
    done.put(Column.SUBJECT, grown(Column.SUBJECT));
    done.put(Column.PREDICATE, grown(Column.PREDICATE));
    done.put(Column.OBJECT, grown(Column.OBJECT));
    reaches(done);
    flows(done);
    losses(done, deaths);
    return new TieTable(done, allVoices);
  }

  /** Between two who are told by more than a pronoun. */
  private boolean isShown(Link link) {
    return link.joinsTwo() && tells[link.subject().node()] && tells[link.object().node()];
  }

  private void add(Link link, int at) {
    Key key = Key.of(link);
    int tie = ties.getOrDefault(key, ties.size());
    if (tie == ties.size()) {
      ties.put(key, tie);
      to(Column.SUBJECT, key.subject);
      to(Column.PREDICATE, TieTable.number(key.predicate));
      to(Column.OBJECT, key.object);
    }
    Ground ground = link.ground();
    Stretch stretch = Stretch.of(link);
    int marks =
        (ground.isAsserted() ? TieTable.ASSERTED : 0)
            | (stretch != null && stretch.exact() ? TieTable.EXACT : 0);
    tieOfLink.add(tie);
    to(Column.SIGHTING, at);
    to(Column.FROM, TieTable.day(stretch == null ? null : stretch.from()));
    to(Column.UNTIL, TieTable.day(stretch == null ? null : stretch.until()));
    to(Column.MARKS, marks);
    to(Column.SOURCE, source(ground.source()));
    to(Column.ORIGIN, number(ground.origin(), origins));
    to(Column.VOICES, voices(ground.voices()));
    to(Column.CONFIDENCE, (int) Math.round(TieTable.MILLION * ground.confidence()));
  }

  private void to(Column column, int value) {
    ints(column).add(value);
  }

  private Ints ints(Column column) {
    return growing.computeIfAbsent(column, c -> new Ints());
  }

  private int[] grown(Column column) {
    return ints(column).toArray();
  }

  private static <T> int number(T value, Map<T, Integer> numbers) {
    return numbers.computeIfAbsent(value, v -> numbers.size());
  }

  private int voices(List<String> list) {
    int number = number(list, voices);
    if (number == allVoices.size()) {
      allVoices.add(list);
    }
    return number;
  }

  /** Claims of one report come one after the other. */
  private int source(Source source) {
    if (!source.equals(lastSource)) {
      Integer number = sources.get(source);
      if (number == null) {
        throw new IllegalArgumentException("a claim of a report that is no source: " + source);
      }
      lastSource = source;
      lastNumber = number;
    }
    return lastNumber;
  }

  /** By tie, within a tie in order of reading. */
  private void sortLinks(Map<Column, int[]> done) {
    int[] begin = begins(ties.size(), tieOfLink.size(), tieOfLink::get, row -> true);
    int[] order = order(begin, tieOfLink.size(), tieOfLink::get, row -> true);
    done.put(Column.LINKS, begin);
    for (Column column : OF_LINKS) {
      Ints values = ints(column);
      done.put(column, IntStream.of(order).map(values::get).toArray());
    }
  }

  /** Where the rows of each group begin, and in the end how many there are. */
  private static int[] begins(int groups, int rows, IntUnaryOperator group, IntPredicate wanted) {
    int[] begin = new int[groups + 1];
    for (int row = 0; row < rows; row++) {
      if (wanted.test(row)) {
        begin[group.applyAsInt(row) + 1]++;
      }
    }
    Arrays.parallelPrefix(begin, Integer::sum);
    return begin;
  }

  private static int[] order(int[] begin, int rows, IntUnaryOperator group, IntPredicate wanted) {
    int[] next = begin.clone();
    int[] order = new int[begin[begin.length - 1]];
    for (int row = 0; row < rows; row++) {
      if (wanted.test(row)) {
        order[next[group.applyAsInt(row)]++] = row;
      }
    }
    return order;
  }

  private void reaches(Map<Column, int[]> done) {
    int[] links = get(done, Column.LINKS);
    int[] from = get(done, Column.FROM);
    int[] until = get(done, Column.UNTIL);
    int[] first = new int[ties.size()];
    int[] last = new int[ties.size()];
    Arrays.fill(first, TieTable.NONE);
    Arrays.fill(last, TieTable.NONE);
    for (int tie = 0; tie < first.length; tie++) {
      for (int row = links[tie]; row < links[tie + 1]; row++) {
        if (from[row] != TieTable.NONE) {
          boolean earlier = first[tie] == TieTable.NONE || from[row] < first[tie];
          first[tie] = earlier ? from[row] : first[tie];
          last[tie] = Math.max(last[tie], until[row]);
        }
      }
    }
    done.put(Column.FIRST, first);
    done.put(Column.LAST, last);
  }

  private void flows(Map<Column, int[]> done) {
    int[] subject = get(done, Column.SUBJECT);
    int[] object = get(done, Column.OBJECT);
    Predicate[] predicate =
        IntStream.of(get(done, Column.PREDICATE))
            .mapToObj(TieTable::predicate)
            .toArray(Predicate[]::new);
    IntPredicate flows = tie -> Ties.flow(predicate[tie]) != Ties.Flow.NONE;
    IntPredicate forward = tie -> Ties.flow(predicate[tie]) != Ties.Flow.OBJECT_TO_SUBJECT;
    IntUnaryOperator sender = tie -> forward.test(tie) ? subject[tie] : object[tie];
    IntUnaryOperator receiver = tie -> forward.test(tie) ? object[tie] : subject[tie];
    group(done, Column.INTO_BEGIN, Column.INTO, receiver, flows);
    group(done, Column.OUT_BEGIN, Column.OUT, sender, flows);
    IntPredicate succession = tie -> predicate[tie] == Predicate.SUCCEEDS;
    group(done, Column.SUCCESSIONS_BEGIN, Column.SUCCESSIONS, tie -> subject[tie], succession);
    posts(done, subject, object, tie -> Ties.isPost(predicate[tie]));
  }

  /** First by what is held, then, in that order, by who holds it. */
  private void posts(Map<Column, int[]> done, int[] subject, int[] object, IntPredicate wanted) {
    int[] byObject =
        order(
            begins(tells.length, ties.size(), tie -> object[tie], wanted),
            ties.size(),
            tie -> object[tie],
            wanted);
    IntUnaryOperator holder = at -> subject[byObject[at]];
    int[] begin = begins(tells.length, byObject.length, holder, at -> true);
    int[] order = order(begin, byObject.length, holder, at -> true);
    done.put(Column.POSTS_BEGIN, begin);
    done.put(Column.POSTS, IntStream.of(order).map(at -> byObject[at]).toArray());
  }

  private void group(
      Map<Column, int[]> done,
      Column begins,
      Column rows,
      IntUnaryOperator node,
      IntPredicate wanted) {
    int[] begin = begins(tells.length, ties.size(), node, wanted);
    done.put(begins, begin);
    done.put(rows, order(begin, ties.size(), node, wanted));
  }

  /** Deaths that ties tell, then those that events tell. */
  private void losses(Map<Column, int[]> done, Ints deaths) {
    int[] predicate = get(done, Column.PREDICATE);
    int[] links = get(done, Column.LINKS);
    int[] sighting = get(done, Column.SIGHTING);
    for (int tie = 0; tie < predicate.length; tie++) {
      if (TieTable.predicate(predicate[tie]) == Predicate.KILLED_BY) {
        for (int row = links[tie]; row < links[tie + 1]; row++) {
          Link link = (Link) book.sightings().get(sighting[row]);
          loss(link.subject().node(), link.ground(), sighting[row]);
        }
      }
    }
    for (int i = 0; i < deaths.size(); i++) {
      Deed deed = (Deed) book.sightings().get(deaths.get(i));
      int at = deaths.get(i);
      deed.targets().forEach(target -> loss(target.node(), deed.ground(), at));
    }
    for (Column column :
        List.of(
            Column.LOSS_NODE,
            Column.LOSS_DAY,
            Column.LOSS_SIGHTING,
            Column.LOSS_SOURCE,
            Column.LOSS_VOICES)) {
      done.put(column, grown(column));
    }
  }

  private void loss(int node, Ground ground, int at) {
    boolean person =
        node != Part.NOBODY
            && book.node(node).named()
            && book.node(node).kind() == ActorKind.PERSON;
    if (person && ground.isAsserted()) {
      to(Column.LOSS_NODE, node);
      to(Column.LOSS_DAY, TieTable.day(Lives.lastDay(ground.when())));
      to(Column.LOSS_SIGHTING, at);
      to(Column.LOSS_SOURCE, source(ground.source()));
      to(Column.LOSS_VOICES, voices(ground.voices()));
    }
  }

  private static int[] get(Map<Column, int[]> done, Column column) {
    int[] values = done.get(column);
    if (values == null) {
      throw new IllegalStateException(column + " is made first");
    }
    return values;
  }
}
