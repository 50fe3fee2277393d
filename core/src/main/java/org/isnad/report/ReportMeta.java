package org.isnad.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself; null where it does not say.
 *
 * @param link the address it says it is at or came from
 * @param language ISO 639-1 code of most of the text, or {@code und}
 */
public record ReportMeta(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable Published published,
    String language,
    @Nullable String link,
    List<Credit> credits) {
  public ReportMeta {
    credits = List.copyOf(credits);
  }
}
