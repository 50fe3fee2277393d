package org.isnad.app.coordination;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Windows of time as people type and read them: {@code 60s}, {@code 5m}, {@code 2h}, {@code 1d}.
 */
public final class Windows implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|h|d|w)");

  @Override
  public Duration convert(String typed) {
    Matcher form = FORM.matcher(typed.strip());
    if (!form.matches()) {
      throw new TypeConversionException(
          "'" + typed + "' is no window of time; write 60s, 5m, 2h, 1d or 1w");
    }
    long count = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      default -> Duration.ofDays(7 * count);
    };
  }

  /** A mean: '16.8 s', '31.2 min', '5.0 h', '2.5 d'. */
  static String about(Duration mean) {
    double seconds = mean.toMillis() / 1000.0;
    if (seconds < 120) {
      return one(seconds) + " s";
    }
    if (seconds < 7200) {
      return one(seconds / 60) + " min";
    }
    return seconds < 172_800 ? one(seconds / 3600) + " h" : one(seconds / 86_400) + " d";
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** Exactly: '60 s', '5 min', '2 h', '1 d', '0.5 s'. */
  static String text(Duration window) {
    long seconds = window.toSeconds();
    if (window.toMillis() % 1000 != 0) {
      return window.toMillis() / 1000.0 + " s";
    }
    if (seconds < 120 || seconds % 60 != 0) {
      return seconds + " s";
    }
    if (seconds < 7200 || seconds % 3600 != 0) {
      return seconds / 60 + " min";
    }
    return seconds < 86_400 || seconds % 86_400 != 0
        ? seconds / 3600 + " h"
        : seconds / 86_400 + " d";
  }
}
