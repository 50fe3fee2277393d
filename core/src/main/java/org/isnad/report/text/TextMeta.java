package org.isnad.report.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.report.Dateline;
import org.isnad.report.Published;
import org.isnad.report.Published.Basis;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** What the words of a report say of it: byline, date, outlet, address. */
final class TextMeta {
  private static final int OPENING_PARAGRAPHS = 4;
  private static final Pattern PUBLISHED =
      Patterns.anyCase(
          "(?<!\\p{L})"
              + PublishedWords.ANY
              + "(?!\\p{L})(?<between>[\\s:،,/|-]*(?:\\p{L}+[\\s,،]+){0,3})$");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'»)\\]]+");

  private final String text;
  private final List<Zone> zones;
  private final String language;

  TextMeta(String text, List<Zone> zones, String language) {
    this.text = text;
    this.zones = zones;
    this.language = language;
  }

  @Nullable String first(ZoneKind kind) {
    for (Zone zone : zones) {
      if (zone.kind() == kind) {
        return zone.span().in(text).replaceAll("\\s+", " ");
      }
    }
    return null;
  }

  @Nullable String byline() {
    String line = first(ZoneKind.BYLINE);
    String name = line == null ? null : Bylines.name(line);
    return name == null ? line : name;
  }

  @Nullable String outlet() {
    for (Zone zone : zones) {
      if (zone.kind() == ZoneKind.DATELINE) {
        Dateline dateline = Dateline.of(zone.span().in(text) + " .");
        if (dateline != null && dateline.agency() != null) {
          return dateline.agency().shift(zone.span().begin()).in(text);
        }
      }
    }
    return Mastheads.name(text, zones);
  }

  /** The address of a source line. */
  @Nullable String link() {
    for (Zone zone : zones) {
      Matcher matcher = ADDRESS.matcher(zone.span().in(text));
      if (zone.kind() == ZoneKind.SOURCE_LINK && matcher.find()) {
        return matcher.group();
      }
    }
    return null;
  }

  @Nullable Published published() {
    Published dated = dated();
    if (dated != null) {
      return dated;
    }
    int bodies = 0;
    for (Zone zone : zones) {
      if (zone.kind() == ZoneKind.BODY && bodies++ < OPENING_PARAGRAPHS) {
        Published said = said(zone);
        if (said != null) {
          return said;
        }
      }
    }
    return null;
  }

  /** The date of a byline or a dateline. */
  private @Nullable Published dated() {
    for (Zone zone : zones) {
      if (zone.kind() == ZoneKind.BYLINE || zone.kind() == ZoneKind.DATELINE) {
        DateReader.Found found = DateReader.first(zone.span().in(text), language);
        if (found != null) {
          return new Published(
              found.date(), zone.kind() == ZoneKind.BYLINE ? Basis.BYLINE : Basis.DATELINE);
        }
      }
    }
    return null;
  }

  /** 'published Wednesday 17 March 2021' in running text. */
  private @Nullable Published said(Zone zone) {
    String words = zone.span().in(text);
    int from = 0;
    while (from < words.length()) {
      DateReader.Found found = DateReader.first(words.substring(from), language);
      if (found == null) {
        return null;
      }
      Span span = found.span().shift(from);
      if (PUBLISHED.matcher(words).region(0, span.begin()).find()) {
        return new Published(found.date(), Basis.TEXT);
      }
      from = span.end();
    }
    return null;
  }
}
