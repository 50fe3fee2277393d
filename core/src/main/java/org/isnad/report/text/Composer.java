package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Span;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** Puts a report's text together from blocks, a blank line between them. */
public final class Composer {
  private final StringBuilder text = new StringBuilder();
  private final List<Zone> zones = new ArrayList<>();

  /** Adds one block; nothing when it has no words. */
  public Composer add(@Nullable String block, ZoneKind kind) {
    String words = block == null ? "" : Zones.trim(block, new Span(0, block.length())).in(block);
    if (!words.isEmpty()) {
      int begin = gap();
      text.append(words);
      zones.add(new Zone(new Span(begin, text.length()), kind));
    }
    return this;
  }

  /** Adds plain text, its paragraphs as blocks. */
  public Composer addPlain(String plain) {
    return add(plain, Zones.ofPlain(plain));
  }

  /** Adds a text with its zones. */
  public Composer add(String words, List<Zone> its) {
    if (!its.isEmpty()) {
      int begin = gap();
      text.append(words);
      its.forEach(zone -> zones.add(new Zone(zone.span().shift(begin), zone.kind())));
    }
    return this;
  }

  private int gap() {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    return text.length();
  }

  public String text() {
    return text.toString();
  }

  public List<Zone> zones() {
    return List.copyOf(zones);
  }
}
