package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * Sets aside the page's own lines, and what follows the last paragraph of the story.
 *
 * <p>Before: {@code BODY 'The bridge was reopened at noon.' BODY 'Source link' BODY 'Leave a Reply'
 * BODY 'Name'}. After: {@code BODY, SOURCE_LINK, COMMENT_FORM, COMMENT_FORM}.
 */
final class Tails implements ZoneRule {
  @Override
  public List<Zone> apply(String text, List<Zone> zones) {
    List<Zone> out = new ArrayList<>(zones.size());
    int lastStory = lastStory(text, zones);
    ZoneKind tail = null;
    for (int i = 0; i < zones.size(); i++) {
      Zone zone = zones.get(i);
      LineCues.Cue cue = zone.kind().isRead() ? LineCues.of(zone.span().in(text)) : null;
      if (cue != null && cue.tail() && i > lastStory && lastStory >= 0) {
        tail = cue.kind();
      }
      out.add(new Zone(zone.span(), kind(zone, cue, tail)));
    }
    return out;
  }

  private static ZoneKind kind(Zone zone, LineCues.@Nullable Cue cue, @Nullable ZoneKind tail) {
    if (cue != null) {
      return cue.kind();
    }
    return tail != null && zone.kind().isRead() ? tail : zone.kind();
  }

  private static int lastStory(String text, List<Zone> zones) {
    for (int i = zones.size() - 1; i >= 0; i--) {
      String words = zones.get(i).span().in(text);
      if (zones.get(i).kind() == ZoneKind.BODY
          && Sentences.isStory(words)
          && LineCues.of(words) == null) {
        return i;
      }
    }
    return -1;
  }
}
