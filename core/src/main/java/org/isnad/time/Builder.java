package org.isnad.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How rules make values from what their patterns caught. Null: the numbers make no sense. */
enum Builder {
  /** The value of slot {@code x}, {@code a} or {@code b}, unchanged. */
  COPY(s -> s.has("x") ? s.get("x", Object.class) : s.get("a", Object.class)),
  /** {@code a + b + c}. */
  SUM(s -> s.number("a") + s.number("b", 0) + s.number("c", 0)),
  /** {@code k a + b + c}. */
  TIMES(s -> s.number("k") * s.number("a") + s.number("b", 0) + s.number("c", 0)),
  /** {@code a} plus the constant {@code by}. */
  PLUS(s -> s.number("a") + s.number("by")),
  /** So many ({@code n}) of a unit ({@code u}). */
  LENGTH(s -> Length.of(s.number("n"), s.unit("u"))),
  /** Two lengths in a row, the longer unit first. */
  JOIN(s -> join(s.get("a", Length.class), s.get("b", Length.class))),
  YEAR(s -> year(s.integer("y"))),
  DECADE(s -> decade(s.integer("y"))),
  /** The {@code n}th century. */
  CENTURY(
      s ->
          new Meaning.Absolute(
              Stretch.holding(
                  java.time.LocalDate.of(s.integer("n") * 100 - 50, 1, 1), Unit.CENTURY))),
  /** A stretch so many ({@code by}) from the base. */
  STEP(s -> new Meaning.Step(s.unit("unit"), s.integer("by"), base(s))),
  /** The {@code n}th stretch of a unit, of {@code in} if told. */
  PART(
      s ->
          new Meaning.Part(
              s.unit("unit"), s.integer("n"), s.find("in", Meaning.class), null, pick(s))),
  WEEKDAY(s -> new Meaning.Weekday(day(s), s.find("in", Meaning.class), pick(s))),
  /** Day {@code d} of month {@code m} (in digits {@code M}) of year {@code y} or {@code Y}. */
  CALENDAR(s -> Dates.calendar(s)),
  /** As CALENDAR, the month first as in the United States unless it is over 12. */
  AMERICAN(s -> Dates.american(s)),
  /** As CALENDAR, with the two last figures of a year of the 20th century, over 31. */
  WIRE(s -> Dates.wire(s)),
  HOLIDAY(s -> Dates.holiday(s)),
  WITHIN(s -> new Meaning.Part(s.unit("unit"), s.integer("n"), s.find("in", Meaning.class))),
  /** The weekend before or after, by tense. */
  WEEKEND(s -> new Meaning.Weekend()),
  /** The stretch that the story last spoke of, or {@code by} years from it. */
  LATEST(s -> new Meaning.Latest(s.unit("unit"), s.integer("by", 0))),
  SHIFT(s -> shift(s)),
  /** The week that holds a day. */
  WEEKOF(s -> new Meaning.Around(Unit.WEEK, s.get("day", Meaning.class))),
  LASTING(
      s ->
          new Meaning.Lasting(
              s.has("u") ? Length.of(1, s.unit("u")) : s.get("l", Length.class),
              s.option("place", Meaning.Placing.class, Meaning.Placing.UNPLACED))),
  /** An adverb of words.tsv. */
  REF(s -> s.get("r", Meaning.class)),
  /** 'recent weeks', 'coming weeks'. */
  VAGUE(
      s ->
          new Meaning.Lasting(
              Length.of(Double.NaN, s.unit("u")),
              s.option("place", Meaning.Placing.class, Meaning.Placing.UNPLACED))),
  EVERY(
      s ->
          new Meaning.Repeated(
              s.has("l")
                  ? s.get("l", Length.class).value()
                  : Length.of(s.number("by", 1), s.unit("u")).value())),
  /** Every Thursday, morning, July, summer. */
  EACH(s -> new Meaning.Repeated(s.code("prefix") + each(s))),
  PASS(s -> s.get("x", Meaning.class)),
  CLOCK(s -> Dates.clock(s)),
  /** A time of day in four digits: 0900. */
  MILITARY(s -> Dates.military(s.integer("t"))),
  CODE(s -> s.code("code")),
  OFDAY(s -> new Meaning.OfDay(s.code("c"), s.find("day", Meaning.class))),
  /** A part of the day {@code by} days from the base. */
  PARTOFDAY(
      s -> new Meaning.OfDay(s.code("c"), new Meaning.Step(Unit.DAY, s.integer("by"), base(s)))),
  /** A date of another calendar. */
  FOREIGN(
      s ->
          new Meaning.Foreign(
              s.option("era", Era.class, Era.HIJRI),
              s.findInteger("y"),
              s.findInteger("m"),
              s.findInteger("d"))),
  /** One date told in two calendars. */
  DUAL(s -> new Meaning.Dual(s.get("a", Meaning.class), s.get("b", Meaning.class))),
  SAMETIME(s -> new Meaning.SameTime()),
  /** Days or weeks counted within {@code in}: from the {@code from}th, {@code n} of them. */
  COUNTED(
      s ->
          new Meaning.Counted(
              s.unit("unit"),
              s.has("w") ? DayOfWeek.of(s.integer("w")) : null,
              s.integer("from"),
              s.integer("n", 1),
              s.get("in", Meaning.class))),
  /** From one date to another. */
  RANGE(s -> Dates.range(s));

  @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
  private final Function<Slots, @Nullable Object> build;

  Builder(Function<Slots, @Nullable Object> build) {
    this.build = build;
  }

  static Builder of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Nullable Object build(Slots slots) {
    return build.apply(slots);
  }

  /** Hours and vague lengths before or after the story's day are no dates, only lengths. */
  private static @Nullable Meaning shift(Slots slots) {
    Length length = slots.get("l", Length.class);
    boolean told = base(slots) == Meaning.Base.PUBLISHED;
    return told || !(length.isVague() || length.unit().isClock())
        ? new Meaning.Shift(
            length, slots.integer("sign"), base(slots), slots.find("from", Meaning.class))
        : null;
  }

  private static @Nullable Length join(Length longer, Length shorter) {
    boolean ordered = shorter.unit().compareTo(longer.unit()) < 0;
    return ordered && !longer.isVague() && !shorter.isVague() ? longer.and(shorter) : null;
  }

  private static Meaning year(int year) {
    return new Meaning.Absolute(Stretch.year(year));
  }

  /** 1980s in full; of 80s only the place in the century is told. */
  private static @Nullable Meaning decade(int year) {
    if (year % 10 != 0) {
      return null;
    }
    return year < 100
        ? new Meaning.Part(Unit.DECADE, year, null)
        : new Meaning.Absolute(new Stretch(Unit.DECADE, java.time.LocalDate.of(year, 1, 1)));
  }

  private static Meaning.Base base(Slots slots) {
    return slots.option("base", Meaning.Base.class, Meaning.Base.PUBLISHED);
  }

  private static Meaning.Pick pick(Slots slots) {
    return slots.option("pick", Meaning.Pick.class, Meaning.Pick.ANY);
  }

  private static DayOfWeek day(Slots slots) {
    return DayOfWeek.of(slots.integer("w"));
  }

  private static String each(Slots slots) {
    if (slots.has("p")) {
      return slots.code("p");
    }
    int number = slots.integer("n");
    return slots.has("digits")
        ? ("%0" + slots.integer("digits") + "d").formatted(number)
        : Stretch.season(number);
  }
}
