package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.time.TimeExpression.Anchor;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of the calendar that a date means in its context. */
final class Placer {
  private final Context context;

  Placer(Context context) {
    this.context = context;
  }

  /** The stretch, or null where the words and the context do not tell. */
  @Nullable Placed place(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute absolute -> new Placed(absolute.stretch(), Anchor.ABSOLUTE);
      case Meaning.Part part -> named(part, root(part), part.pick());
      case Meaning.Weekday weekday -> named(weekday, root(weekday), weekday.pick());
      case Meaning.Holiday holiday -> named(holiday, root(holiday), holiday.pick());
      case Meaning.Foreign foreign -> foreign(foreign);
      case Meaning.Step step -> step(step);
      case Meaning.Shift shift -> shift(shift);
      case Meaning.Counted counted -> counted.isDay() ? counted(counted) : null;
      case Meaning.Weekend weekend -> weekend();
      case Meaning.Latest latest -> latest(latest.years());
      case Meaning.Dual dual -> dual(dual);
      case Meaning.OfDay ofDay -> ofDay(ofDay);
      case Meaning.Around around -> around(around);
      case Meaning.SameTime same -> story();
      case Meaning.Range range -> null;
      case Meaning.Lasting lasting -> null;
      case Meaning.Reference reference -> null;
      case Meaning.Repeated repeated -> null;
    };
  }

  /**
   * What a chain of parts ends in: the March of 'the fifth of March of last year' is 'last year'.
   */
  private static @Nullable Meaning root(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Part part -> part.within() == null ? null : root(part.within());
      case Meaning.Weekday day -> day.within() == null ? null : root(day.within());
      case Meaning.Holiday holiday -> holiday.within();
      default -> meaning;
    };
  }

  private @Nullable Placed named(Meaning meaning, @Nullable Meaning root, Meaning.Pick pick) {
    if (root != null) {
      Placed outer = place(root);
      return outer == null ? null : within(meaning, root, outer);
    }
    Stretch background = context.background();
    boolean dated = meaning instanceof Meaning.Part part && isOfYear(part);
    if (background != null
        && dated
        && pick == Meaning.Pick.ANY
        && context.direction() != Direction.FUTURE) {
      Stretch chosen =
          Choice.atOrAfter(candidates(meaning, background.start()), background.start());
      return chosen == null ? null : new Placed(chosen, Anchor.NARRATIVE);
    }
    LocalDate published = context.published();
    if (published == null) {
      return null;
    }
    Choice choice = new Choice(published, context.direction(), pick);
    Stretch chosen = choice.of(candidates(meaning, published));
    return chosen == null ? null : new Placed(chosen, Anchor.PUBLISHED);
  }

  /** 'March', 'March 5': what a story far back is told in without the year. */
  private static boolean isOfYear(Meaning.Part part) {
    return part.unit() == Unit.MONTH
        || (part.unit() == Unit.DAY && part.within() instanceof Meaning.Part);
  }

  private @Nullable Placed within(Meaning meaning, Meaning root, Placed outer) {
    return all(meaning, root, Stream.of(outer.stretch()))
        .findFirst()
        .map(inner -> new Placed(inner, outer.anchor()))
        .orElse(null);
  }

  private List<Stretch> candidates(Meaning meaning, LocalDate near) {
    List<Stretch> all = all(meaning, null, around(outerUnit(meaning), near)).toList();
    DayOfWeek weekday = meaning instanceof Meaning.Part part ? part.weekday() : null;
    List<Stretch> fitting = all.stream().filter(s -> s.start().getDayOfWeek() == weekday).toList();
    return fitting.isEmpty() ? all : fitting;
  }

  /** The unit of what the outermost part is a part of. */
  private static Unit outerUnit(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Part part when part.within() != null -> outerUnit(part.within());
      case Meaning.Part part when part.unit() == Unit.DAY -> Unit.MONTH;
      case Meaning.Part part when part.unit() == Unit.DECADE -> Unit.CENTURY;
      case Meaning.Weekday weekday -> Unit.WEEK;
      default -> Unit.YEAR;
    };
  }

  private static Stream<Stretch> around(Unit unit, LocalDate near) {
    Stretch middle = Stretch.holding(near, unit);
    return IntStream.rangeClosed(-1, 1).mapToObj(middle::plus);
  }

  /** The stretches that a chain of parts names, one at most in each stretch of its root. */
  private Stream<Stretch> all(Meaning meaning, @Nullable Meaning root, Stream<Stretch> outers) {
    if (meaning.equals(root)) {
      return outers;
    }
    return switch (meaning) {
      case Meaning.Part part -> {
        Stream<Stretch> outer = part.within() == null ? outers : all(part.within(), root, outers);
        yield outer.map(o -> inner(o, part)).filter(Objects::nonNull);
      }
      case Meaning.Weekday day -> outers.map(o -> weekday(o, day.day()));
      case Meaning.Holiday h ->
          outers.map(o -> Stretch.day(Dates.holiday(h.code(), o.start().getYear())));
      default -> Stream.empty();
    };
  }

  private static Stretch weekday(Stretch week, DayOfWeek day) {
    return Stretch.day(Unit.WEEK.start(week.start()).plusDays(day.getValue() - 1));
  }

  private static @Nullable Stretch inner(Stretch outer, Meaning.Part part) {
    LocalDate start = outer.start();
    return switch (part.unit()) {
      case DAY -> day(start, part);
      case WEEK -> new Stretch(Unit.WEEK, Unit.WEEK.start(start.plusWeeks(part.index() - 1)));
      case MONTH -> month(start, part.index(), Unit.MONTH);
      case QUARTER -> part.index() > 4 ? null : month(start, part.index() * 3 - 2, Unit.QUARTER);
      case HALF -> part.index() > 2 ? null : month(start, part.index() * 6 - 5, Unit.HALF);
      case SEASON -> month(start, part.index() * 3, Unit.SEASON);
      case DECADE -> Stretch.holding(start.plusYears(part.index()), Unit.DECADE);
      default -> null;
    };
  }

  private static Stretch month(LocalDate year, int month, Unit unit) {
    return new Stretch(unit, LocalDate.of(year.getYear(), month, 1));
  }

  /** Null where the month has no such day, or it is another day of the week than told. */
  private static @Nullable Stretch day(LocalDate month, Meaning.Part part) {
    if (part.index() > YearMonth.from(month).lengthOfMonth()) {
      return null;
    }
    LocalDate day = month.withDayOfMonth(part.index());
    return Stretch.day(day);
  }

  private @Nullable Placed step(Meaning.Step step) {
    return switch (step.base()) {
      case PUBLISHED -> {
        LocalDate published = context.published();
        yield published == null
            ? null
            : new Placed(Stretch.holding(published, step.unit()).plus(step.by()), Anchor.PUBLISHED);
      }
      case STORY -> {
        Stretch story = context.story();
        yield story == null || story.unit().compareTo(step.unit()) > 0
            ? null
            : new Placed(
                Stretch.holding(story.start(), step.unit()).plus(step.by()), Anchor.NARRATIVE);
      }
    };
  }

  private @Nullable Placed story() {
    Stretch story = context.story();
    return story == null ? null : new Placed(story, Anchor.NARRATIVE);
  }

  private @Nullable Placed shift(Meaning.Shift shift) {
    Length length = shift.length();
    if (length.isVague()) {
      return null;
    }
    Stretch latest = context.latestNear();
    if (latest != null && shift.sign() < 0 && length.equals(Length.of(1, Unit.YEAR))) {
      return latest(-1);
    }
    Placed from = from(shift);
    if (from == null && shift.sign() < 0 && shift.from() == null) {
      from = step(new Meaning.Step(Unit.DAY, 0, Meaning.Base.PUBLISHED));
    }
    if (from == null || from.stretch().unit().compareTo(length.unit().grain()) > 0) {
      return null;
    }
    LocalDate moved = length.move(from.stretch().start(), shift.sign());
    return new Placed(Stretch.holding(moved, length.unit().grain()), from.anchor());
  }

  private @Nullable Placed from(Meaning.Shift shift) {
    if (shift.from() != null) {
      return place(shift.from());
    }
    return step(new Meaning.Step(Unit.DAY, 0, shift.base()));
  }

  /** The quarter last spoken of; the last whole one before publication when none was. */
  private @Nullable Placed latest(int years) {
    Stretch latest = context.latest();
    LocalDate published = context.published();
    if (latest == null && published != null) {
      latest = Stretch.holding(published, Unit.QUARTER).plus(-1);
    }
    return latest == null ? null : new Placed(latest.plus(4L * years), Anchor.PUBLISHED);
  }

  private @Nullable Placed weekend() {
    LocalDate published = context.published();
    if (published == null) {
      return null;
    }
    Stretch now = Stretch.holding(published, Unit.WEEKEND);
    boolean begun = !now.start().isAfter(published);
    return new Placed(
        context.direction() == Direction.FUTURE || begun ? now : now.plus(-1), Anchor.PUBLISHED);
  }

  private @Nullable Placed foreign(Meaning.Foreign foreign) {
    Integer month = foreign.month();
    Integer day = foreign.day();
    Integer year = foreign.year();
    if (month == null || day == null) {
      return null;
    }
    if (year != null) {
      return new Placed(Stretch.day(foreign.era().day(year, month, day)), Anchor.ABSOLUTE);
    }
    LocalDate published = context.published();
    return published == null ? null : near(foreign.era(), month, day, published);
  }

  private Placed near(Era era, int month, int day, LocalDate published) {
    int year = era.yearOf(published);
    List<Stretch> years =
        IntStream.rangeClosed(year - 1, year + 1)
            .mapToObj(y -> Stretch.day(era.day(y, month, day)))
            .toList();
    Choice choice = new Choice(published, context.direction(), Meaning.Pick.ANY);
    return new Placed(Objects.requireNonNull(choice.of(years)), Anchor.PUBLISHED);
  }

  private @Nullable Placed around(Meaning.Around around) {
    Placed inner = place(around.date());
    return inner == null
        ? null
        : new Placed(Stretch.holding(inner.stretch().start(), around.unit()), inner.anchor());
  }

  private @Nullable Placed counted(Meaning.Counted counted) {
    Placed outer = place(counted.within());
    Counting days = outer == null ? null : Counting.of(counted, outer.stretch());
    return outer == null || days == null
        ? null
        : new Placed(Stretch.day(days.first()), outer.anchor());
  }

  private @Nullable Placed dual(Meaning.Dual dual) {
    Placed second = place(dual.second());
    if (second != null && second.anchor() == Anchor.ABSOLUTE) {
      return second;
    }
    Placed first = place(dual.first());
    return first == null ? second : first;
  }

  /** The day of a time of day: the one told with it, else in its sentence, else of publication. */
  private @Nullable Placed ofDay(Meaning.OfDay ofDay) {
    if (ofDay.day() != null) {
      return place(ofDay.day());
    }
    Stretch day = context.day();
    return day == null
        ? step(new Meaning.Step(Unit.DAY, 0, Meaning.Base.PUBLISHED))
        : new Placed(day, Anchor.PUBLISHED);
  }
}
