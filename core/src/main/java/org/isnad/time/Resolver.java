package org.isnad.time;

import java.time.LocalDate;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.time.TimeExpression.Anchor;

/** From what the words say to what they stand for in their context. Values follow TIMEX3. */
final class Resolver {
  /** How many of a unit 'recent months', 'a few weeks' are read as, at most. */
  private static final int VAGUE_COUNT = 6;

  private static final Length RECENTLY = Length.of(VAGUE_COUNT, Unit.MONTH);

  private final Context context;
  private final Placer placer;

  Resolver(Context context) {
    this.context = context;
    this.placer = new Placer(context);
  }

  Resolved resolve(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Repeated repeated -> Resolved.unplaced(TimexKind.SET, repeated.value());
      case Meaning.Lasting lasting -> lasting(lasting);
      case Meaning.Reference reference -> reference(reference.value());
      case Meaning.OfDay ofDay -> ofDay(ofDay);
      case Meaning.SameTime same -> sameTime(same);
      case Meaning.Range range -> range(range);
      case Meaning.Counted counted when !counted.isDay() -> counted(counted);
      case Meaning.Shift shift when shift.length().isVague() -> vague(shift);
      case Meaning.Foreign foreign when foreign.day() == null -> interval(foreign);
      default -> date(meaning);
    };
  }

  private Resolved date(Meaning meaning) {
    Placed placed = placer.place(meaning);
    return placed == null
        ? Resolved.unplaced(TimexKind.DATE, Partial.value(meaning))
        : Resolved.date(placed);
  }

  private Resolved sameTime(Meaning.SameTime same) {
    Resolved date = date(same);
    return new Resolved(date.kind(), "", date.when(), date.anchor(), null);
  }

  private Resolved ofDay(Meaning.OfDay ofDay) {
    Placed placed = placer.place(ofDay);
    if (placed == null || placed.stretch().unit() != Unit.DAY) {
      return Resolved.unplaced(TimexKind.TIME, Partial.value(ofDay));
    }
    Stretch day = placed.stretch();
    When when = new When(day.start(), day.end(), precision(ofDay));
    return new Resolved(TimexKind.TIME, day.value() + ofDay.suffix(), when, placed.anchor(), day);
  }

  private static Precision precision(Meaning.OfDay ofDay) {
    return ofDay.suffix().contains(":") ? Precision.MINUTE : Precision.DAY;
  }

  private Resolved lasting(Meaning.Lasting lasting) {
    Length length = lasting.length();
    LocalDate published = context.published();
    When when =
        published == null
            ? null
            : switch (lasting.placing()) {
              case UNPLACED -> null;
              case UNTIL_NOW ->
                  new When(reach(published, length, -1), published, precision(length));
              case FROM_NOW -> new When(published, reach(published, length, 1), precision(length));
            };
    Anchor anchor = when == null ? Anchor.NONE : Anchor.PUBLISHED;
    return new Resolved(TimexKind.DURATION, length.value(), when, anchor, null);
  }

  private static Precision precision(Length length) {
    return length.isVague() ? Precision.VAGUE : length.unit().precision();
  }

  private static LocalDate reach(LocalDate published, Length length, int sign) {
    Length counted = length.isVague() ? Length.of(VAGUE_COUNT, length.unit()) : length;
    return counted.move(published, sign);
  }

  private Resolved reference(String value) {
    LocalDate published = context.published();
    return published == null
        ? Resolved.unplaced(TimexKind.DATE, value)
        : new Resolved(TimexKind.DATE, value, when(value, published), Anchor.PUBLISHED, null);
  }

  private static When when(String reference, LocalDate published) {
    return switch (reference) {
      case "PAST_REF" -> new When(reach(published, RECENTLY, -1), published, Precision.VAGUE);
      case "FUTURE_REF" -> When.since(published, Precision.VAGUE);
      default -> new When(published, published, Precision.VAGUE);
    };
  }

  /** 'several years ago', 'days later'. */
  private Resolved vague(Meaning.Shift shift) {
    boolean past = shift.sign() < 0 || shift.base() == Meaning.Base.STORY;
    LocalDate published = context.published();
    boolean told = past && shift.base() == Meaning.Base.PUBLISHED;
    When when = published != null && told ? When.until(published, Precision.VAGUE) : null;
    Anchor anchor = when == null ? Anchor.NONE : Anchor.PUBLISHED;
    return new Resolved(TimexKind.DATE, past ? "PAST_REF" : "FUTURE_REF", when, anchor, null);
  }

  private Resolved range(Meaning.Range range) {
    Resolved from = resolve(range.from());
    Resolved to = resolve(range.to());
    String value = from.value() + "/" + to.value();
    if (from.stretch() == null || to.stretch() == null) {
      return Resolved.unplaced(TimexKind.DATE, value);
    }
    When when = new When(from.stretch().start(), to.stretch().end(), Precision.DAY);
    return new Resolved(TimexKind.DATE, value, when, from.anchor(), to.stretch());
  }

  /** Weeks that begin on any day, or several days: they do not fit the value's form. */
  private Resolved counted(Meaning.Counted counted) {
    Placed outer = placer.place(counted.within());
    Counting days = outer == null ? null : Counting.of(counted, outer.stretch());
    if (outer == null || days == null) {
      return Resolved.unplaced(TimexKind.DATE, Partial.value(counted));
    }
    When when = new When(days.first(), days.last(), counted.unit().precision());
    String value = days.first() + "/" + days.last();
    return new Resolved(TimexKind.DATE, value, when, outer.anchor(), null);
  }

  /** A month or year of another calendar does not fit the value's form: it is an interval. */
  private Resolved interval(Meaning.Foreign foreign) {
    Integer year = foreign.year();
    if (year == null) {
      return Resolved.unplaced(TimexKind.DATE, "XXXX-XX");
    }
    Integer month = foreign.month();
    LocalDate from = foreign.era().day(year, month == null ? 1 : month, 1);
    LocalDate until = foreign.era().lastDay(year, month == null ? 12 : month);
    Precision precision = month == null ? Precision.YEAR : Precision.MONTH;
    When when = new When(from, until, precision);
    return new Resolved(TimexKind.DATE, from + "/" + until, when, Anchor.ABSOLUTE, null);
  }
}
