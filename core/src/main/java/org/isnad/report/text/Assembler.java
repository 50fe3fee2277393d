package org.isnad.report.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Credit;
import org.isnad.report.LanguageStretch;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.report.Zone;
import org.isnad.report.ZoneKind;
import org.jspecify.annotations.Nullable;

/** Finishes a draft: zones, languages, credits, and what the text itself says of the report. */
public final class Assembler {
  private Assembler() {}

  /** The report. Pure: the same draft gives the same report. */
  public static Report assemble(Draft draft) {
    String text = draft.text();
    List<Zone> zones = Zones.refine(text, draft.zones(), draft.layout());
    String language = language(text, zones, draft.meta().language());
    List<LanguageStretch> languages = LanguageStretches.of(text, zones, language);
    ReportMeta meta = meta(text, zones, language, draft.meta());
    return new Report(
        Report.idOf(draft.sha256(), draft.part(), text),
        draft.sha256(),
        draft.path(),
        draft.part(),
        draft.mediaType(),
        text,
        meta,
        zones,
        languages);
  }

  /** What is written decides; what the format says only where the words do not. */
  private static String language(String text, List<Zone> zones, String declared) {
    StringBuilder read = new StringBuilder();
    for (Zone zone : zones) {
      if (zone.kind().isRead() && read.length() < 20_000) {
        read.append(zone.span().in(text)).append('\n');
      }
    }
    String found = LanguageFinder.of(read.isEmpty() ? text : read);
    return found.equals(LanguageFinder.UNKNOWN) ? declared : found;
  }

  private static ReportMeta meta(String text, List<Zone> zones, String language, ReportMeta given) {
    TextMeta said = new TextMeta(text, zones, language);
    String outlet = given.outlet() != null ? given.outlet() : said.outlet();
    Published published = earlierBasis(given.published(), said);
    List<Credit> credits = new ArrayList<>(given.credits());
    credits.addAll(CreditFinder.find(text, zones, language, outlet));
    return new ReportMeta(
        outlet,
        given.title() != null ? given.title() : said.first(ZoneKind.TITLE),
        given.byline() != null ? given.byline() : said.byline(),
        published,
        language,
        given.link() != null ? given.link() : said.link(),
        credits);
  }

  /** A date in an address gives way to one in words. */
  private static @Nullable Published earlierBasis(@Nullable Published given, TextMeta said) {
    if (given != null && given.basis() != Published.Basis.URL) {
      return given;
    }
    Published own = said.published();
    return own != null ? own : given;
  }
}
