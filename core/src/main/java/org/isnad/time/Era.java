package org.isnad.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Calendars other than the Gregorian that reports are dated in. */
enum Era {
  /**
   * The lunar Hijri year, by the tables of Umm al-Qura. A sighted moon may begin a month a day off.
   */
  HIJRI("islamic-umalqura"),
  /** The solar Hijri year of Iran and Afghanistan. */
  SOLAR("persian");

  private final ULocale locale;

  Era(String calendar) {
    this.locale = new ULocale("@calendar=" + calendar);
  }

  private Calendar calendar() {
    return Calendar.getInstance(TimeZone.GMT_ZONE, locale);
  }

  /** The Gregorian day; {@code month} from 1; a day past the month's end runs into the next. */
  LocalDate day(int year, int month, int day) {
    Calendar calendar = calendar();
    calendar.clear();
    calendar.set(year, month - 1, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The last Gregorian day of a month. */
  LocalDate lastDay(int year, int month) {
    boolean last = month == 12;
    return day(last ? year + 1 : year, last ? 1 : month + 1, 1).minusDays(1);
  }

  /** The year that a Gregorian day lies in. */
  int yearOf(LocalDate day) {
    Calendar calendar = calendar();
    calendar.setTime(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    return calendar.get(Calendar.YEAR);
  }
}
