package org.isnad.report.html;

import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** An element that hints at what its words are, with the words of prose that it holds. */
final class Frame {
  final @Nullable Frame parent;
  final Hint hint;
  int prose;

  Frame(@Nullable Frame parent, Hint hint) {
    this.parent = parent;
    this.hint = hint;
  }

  /**
   * What the nearest believable frame says, or null. A frame that holds most of the page's prose is
   * not believed when it says that this is no story: themes give whole pages names like
   * 'has-sidebar', and some put the whole page into a form.
   */
  static @Nullable ZoneKind kindIn(@Nullable Frame frame, int allProse) {
    ZoneKind kind = null;
    for (Frame f = frame; f != null; f = f.parent) {
      ZoneKind own = f.hint.kind();
      boolean believed = own == ZoneKind.BODY || f.prose * 5 < allProse * 2;
      if (believed && (kind == null || setsAside(own))) {
        kind = own;
      }
    }
    return kind;
  }

  private static boolean setsAside(ZoneKind kind) {
    return kind == ZoneKind.BOILERPLATE || kind == ZoneKind.COMMENT_FORM;
  }
}
