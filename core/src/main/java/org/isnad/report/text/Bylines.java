package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * Lines that name the writer.
 *
 * <p>Before: {@code BODY 'By Dana Karim and Omar Saleh, Levant Wire'}. After: {@code BYLINE}.
 */
final class Bylines implements ZoneRule {
  private static final int LONGEST = 160;
  private static final String END = "(?<rest>\\s*[,|–—(/-].{0,80})?\\s*";
  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile(
              "(?:(?i:written |reported |story |report |words )?[Bb]y|BY):?\\s+(?<name>"
                  + Names.LATIN
                  + "(?:,\\s+"
                  + Names.PERSON
                  + ")*)"
                  + END),
          Pattern.compile(
              "(?i:author|writer|reporter|correspondent|par|por|yazan|haber|автор|von|di|کاتب)\\s*:?\\s+(?<name>"
                  + Names.PERSON
                  + ")"
                  + END),
          Pattern.compile(
              "(?:كتب[ته]?|بقلم|إعداد|اعداد|تقرير|تحرير|الكاتب|المحرر|مراسل)\\s*[:/–-]?\\s+(?<name>"
                  + Names.ARABIC
                  + ")\\s*(?<rest>[-–|/,،:(].{0,60})?"),
          Pattern.compile(
              "(?:نویسنده|نوشته|نوشتهٔ|گزارشگر|خبرنگار|مترجم|نگارنده|به قلم)\\s*[:/–-]?\\s+(?<name>"
                  + Names.ARABIC
                  + ")\\s*(?<rest>[-–|/,،:(].{0,60})?"));
  private static final Pattern BEFORE_DATE =
      Patterns.anyCase(
          "[\\s,|·•/–—-]*(?:(?:" + PublishedWords.ANY + "|\\p{L}+day|on|le|el|am)[\\s:,]*)*$");
  private static final Pattern ARABIC_NEEDS_MARK =
      Pattern.compile("(?:تقرير|مراسل|كتب[ته]?|خبرنگار|نوشته|إعداد)\\s+.*");

  @Override
  public List<Zone> apply(String text, List<Zone> zones) {
    List<Zone> out = new ArrayList<>(zones.size());
    for (Zone zone : zones) {
      boolean byline = isUndecided(zone.kind()) && name(zone.span().in(text)) != null;
      out.add(byline ? new Zone(zone.span(), ZoneKind.BYLINE) : zone);
    }
    return out;
  }

  private static boolean isUndecided(ZoneKind kind) {
    return kind == ZoneKind.BODY || kind == ZoneKind.HEADING;
  }

  /** The writer's name, as written, when this whole line is a byline; else null. */
  static @Nullable String name(String line) {
    if (line.length() > LONGEST || Sentences.isClosed(line)) {
      return null;
    }
    String who = withoutDate(line.lines().findFirst().orElse(""));
    for (Pattern pattern : LINES) {
      Matcher matcher = pattern.matcher(who);
      if (matcher.matches() && !isSentence(who)) {
        return matcher.group("name").strip();
      }
    }
    return null;
  }

  /** 'By Dana Karim, published 5 April 2022' is 'By Dana Karim'. */
  private static String withoutDate(String line) {
    DateReader.Found date = DateReader.first(line, "fr");
    if (date == null || date.span().begin() == 0) {
      return line;
    }
    String before = line.substring(0, date.span().begin());
    return BEFORE_DATE.matcher(before).replaceFirst("");
  }

  /**
   * Arabic words of writing begin sentences too: without a colon a byline has five words at most.
   */
  private static boolean isSentence(String line) {
    return ARABIC_NEEDS_MARK.matcher(line).matches()
        && (Sentences.words(line) > 5 || line.contains("أن"));
  }
}
