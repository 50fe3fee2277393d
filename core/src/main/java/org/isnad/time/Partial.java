package org.isnad.time;

import java.util.Locale;

/** TIMEX3 values of dates of which only a part is known: {@code XXXX-02-26}. */
final class Partial {
  private Partial() {}

  static String value(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Absolute absolute -> absolute.stretch().value();
      case Meaning.Part part -> part(part);
      case Meaning.Weekday weekday -> "XXXX-WXX-" + weekday.day().getValue();
      case Meaning.Holiday holiday -> holiday(holiday.code());
      case Meaning.Step step -> unknown(step.unit());
      case Meaning.Shift shift -> unknown(shift.length().unit().grain());
      case Meaning.Around around -> unknown(around.unit());
      case Meaning.Counted counted -> unknown(counted.unit());
      case Meaning.Weekend weekend -> unknown(Unit.WEEKEND);
      case Meaning.Latest latest -> unknown(latest.unit());
      case Meaning.OfDay ofDay -> day(ofDay) + ofDay.suffix();
      case Meaning.Dual dual -> value(dual.first());
      case Meaning.Foreign foreign -> unknown(Unit.DAY);
      case Meaning.Range range -> value(range.from()) + "/" + value(range.to());
      case Meaning.SameTime same -> "";
      case Meaning.Lasting lasting -> lasting.length().value();
      case Meaning.Reference reference -> reference.value();
      case Meaning.Repeated repeated -> repeated.value();
    };
  }

  private static String part(Meaning.Part part) {
    Meaning within = part.within();
    String year = within == null ? "XXXX" : value(within);
    int index = part.index();
    return switch (part.unit()) {
      case DAY -> (within == null ? "XXXX-XX" : year) + "-%02d".formatted(index);
      case MONTH -> year + "-%02d".formatted(index);
      case SEASON -> year + "-" + Stretch.season(index);
      case QUARTER -> year + "-Q" + index;
      case HALF -> year + "-H" + index;
      case DECADE -> "XX" + index / 10;
      default -> unknown(part.unit());
    };
  }

  private static String day(Meaning.OfDay ofDay) {
    return ofDay.day() == null ? unknown(Unit.DAY) : value(ofDay.day());
  }

  private static String holiday(String code) {
    return Character.isDigit(code.charAt(0))
        ? String.format(Locale.ROOT, "XXXX-%s", code)
        : unknown(Unit.DAY);
  }

  private static String unknown(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case SEASON -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
