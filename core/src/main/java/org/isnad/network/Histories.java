package org.isnad.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.claim.Predicate;
import org.isnad.network.Sighting.Link;
import org.isnad.network.TieTable.Column;

/** The ties of a casebook with all that is said of them, made once for any number of lenses. */
public final class Histories {
  private final Casebook book;
  private final TieTable table;
  private final int[] subject;
  private final int[] predicate;
  private final int[] object;
  private final int[] links;
  private final int[] sighting;

  /**
   * Of a table that was made before.
   *
   * @param table of this very casebook
   */
  public Histories(Casebook book, TieTable table) {
    this.book = book;
    this.table = table;
    subject = table.column(Column.SUBJECT);
    predicate = table.column(Column.PREDICATE);
    object = table.column(Column.OBJECT);
    links = table.column(Column.LINKS);
    sighting = table.column(Column.SIGHTING);
  }

  public static Histories of(Casebook book) {
    return new Histories(book, TieTable.of(book));
  }

  public Casebook book() {
    return book;
  }

  public TieTable table() {
    return table;
  }

  /** How many ties are ever told of. */
  public int size() {
    return subject.length;
  }

  /** All that is said of one tie; ties are numbered in order of first telling. */
  public History history(int tie) {
    List<Link> all =
        IntStream.range(links[tie], links[tie + 1])
            .mapToObj(row -> (Link) book.sightings().get(sighting[row]))
            .toList();
    return new History(tie, subject[tie], predicate(tie), object[tie], all);
  }

  int subject(int tie) {
    return subject[tie];
  }

  Predicate predicate(int tie) {
    return TieTable.predicate(predicate[tie]);
  }

  int object(int tie) {
    return object[tie];
  }

  /** Whether instructions or means are ever told to come to an actor. */
  public boolean hasInto(int node) {
    int[] begin = table.column(Column.INTO_BEGIN);
    return begin[node] < begin[node + 1];
  }

  /** Ties along which instructions or means come to an actor. */
  int[] into(int node) {
    return of(node, Column.INTO_BEGIN, Column.INTO);
  }

  /** Ties along which an actor sends instructions or means. */
  int[] outOf(int node) {
    return of(node, Column.OUT_BEGIN, Column.OUT);
  }

  private int[] of(int node, Column begins, Column ties) {
    int[] begin = table.column(begins);
    return Arrays.copyOfRange(table.column(ties), begin[node], begin[node + 1]);
  }
}
