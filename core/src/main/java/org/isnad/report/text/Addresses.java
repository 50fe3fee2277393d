package org.isnad.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What web addresses say. */
public final class Addresses {
  private static final List<Pattern> DATES =
      List.of(
          Pattern.compile(
              "/(?<y>19\\d\\d|20\\d\\d)/(?<m>\\d{1,2}|[a-z]{3})/(?<d>\\d{1,2})(?:/|$|[-_?#])"),
          Pattern.compile("(?<![0-9])(?<y>19\\d\\d|20\\d\\d)-(?<m>\\d{2})-(?<d>\\d{2})(?![0-9])"),
          Pattern.compile("[/_-](?<y>19\\d\\d|20\\d\\d)(?<m>\\d{2})(?<d>\\d{2})(?:[/._?#-]|$)"));

  private Addresses() {}

  /** The day in an address ('/2021/03/17/'), or null. A month alone is no day. */
  public static @Nullable LocalDate date(String address) {
    for (Pattern pattern : DATES) {
      Matcher matcher = pattern.matcher(address);
      if (matcher.find()) {
        LocalDate date = date(matcher);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Matcher matcher) {
    String month = matcher.group("m");
    String day = matcher.group("d");
    return Character.isDigit(month.charAt(0))
        ? DateReader.value(matcher.group("y") + "-" + month + "-" + day)
        : DateReader.value(day + " " + month + " " + matcher.group("y"));
  }
}
