package org.isnad.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ties of a casebook, and what each sighting of them weighs, as columns of numbers. What can be
 * asked of a million claims in the blink of an eye is asked of these; what is shown is read from
 * the sightings. Made from a {@link Casebook} by {@link #of}, or from columns that were kept.
 *
 * <p>Ties are numbered in order of first telling; rows of links lie tie after tie, within a tie in
 * order of reading. Days count from 1970-01-01. Immutable; arrays are not to be written to.
 */
public final class TieTable {
  /** No day. */
  static final int NONE = Integer.MIN_VALUE;

  static final double MILLION = 1e6;

  private static final int FURTHEST = 1 << 30;
  private static final List<Predicate> PREDICATES = List.of(Predicate.values());

  /** Bits of {@link Column#MARKS}. */
  static final int ASSERTED = 1;

  static final int EXACT = 2;

  /** A column: so many numbers a tie, a link, an actor or a loss. */
  public enum Column {
    /** By tie. */
    SUBJECT,
    PREDICATE,
    OBJECT,
    /** The first and the last day that any link of it shows. */
    FIRST,
    LAST,
    /** The first row of links of a tie; one more than there are ties. */
    LINKS,
    /** By link: the place of its sighting in the casebook. */
    SIGHTING,
    /** The days that it shows. */
    FROM,
    UNTIL,
    MARKS,
    SOURCE,
    ORIGIN,
    VOICES,
    /** In millionths. */
    CONFIDENCE,
    /** By actor: where its ties begin in the next column; one more than there are actors. */
    INTO_BEGIN,
    INTO,
    OUT_BEGIN,
    OUT,
    /** By successor. */
    SUCCESSIONS_BEGIN,
    SUCCESSIONS,
    /** By holder, and within by what is held. */
    POSTS_BEGIN,
    POSTS,
    /** By telling of a death. */
    LOSS_NODE,
    LOSS_DAY,
    LOSS_SIGHTING,
    LOSS_SOURCE,
    LOSS_VOICES
  }

  private final Map<Column, int[]> columns;
  private final List<List<String>> voices;

  /**
   * From columns made before.
   *
   * @param columns all of them
   * @param voices each list of voices that a claim has, as numbered in the columns
   */
  public TieTable(Map<Column, int[]> columns, List<List<String>> voices) {
    this.columns = new EnumMap<>(columns);
    this.voices = LazyList.keep(voices);
    for (Column column : Column.values()) {
      if (!columns.containsKey(column)) {
        throw new IllegalArgumentException("a table of ties lacks its column " + column);
      }
    }
  }

  public static TieTable of(Casebook book) {
    return new TieTableMaker(book).table();
  }

  public int[] column(Column column) {
    int[] values = columns.get(column);
    if (values == null) {
      throw new IllegalStateException("every column is there");
    }
    return values;
  }

  public List<List<String>> voices() {
    return voices;
  }

  public int ties() {
    return column(Column.SUBJECT).length;
  }

  static Predicate predicate(int number) {
    return PREDICATES.get(number);
  }

  static int number(Predicate predicate) {
    return PREDICATES.indexOf(predicate);
  }

  /** The number of a day; nobody asks about days further than three million years away. */
  static int day(@Nullable LocalDate day) {
    return day == null ? NONE : Math.clamp(day.toEpochDay(), -FURTHEST, FURTHEST);
  }
}
