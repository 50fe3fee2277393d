package org.isnad.app.brief;

import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.network.Ground;
import org.isnad.report.Published;
import org.isnad.store.ReportHead;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a footnote cites it.
 *
 * @param words its evidence
 * @param language ISO 639-1 code of its report's language, or {@code und}
 * @param chain who told whom
 * @param file where it stands
 * @param published ISO date, or null
 * @param damage what became of the sentence, in words; empty for a sound one, or where unknown
 */
record Cited(
    Id claim,
    Id report,
    Span evidence,
    String words,
    String language,
    String chain,
    String file,
    @Nullable String published,
    String damage) {

  static Cited of(Statement s) {
    ReportHead report = s.report();
    Published published = report.meta().published();
    return new Cited(
        s.basis().id(),
        report.id(),
        s.basis().evidence(),
        s.words(),
        report.meta().language(),
        s.basis().chain().text(),
        report.path() + (report.part().isEmpty() ? "" : " (" + report.part() + ")"),
        published == null ? null : published.date().toString(),
        s.damage());
  }

  /** Of what a finding rests on, where nothing more of its case is at hand. */
  static Cited of(Ground ground) {
    return new Cited(
        ground.claim(),
        ground.source().report(),
        ground.evidence(),
        ground.words(),
        "und",
        String.join(" -> ", ground.voices()),
        ground.source().path(),
        ground.knownAt() == null ? null : ground.knownAt().toString(),
        "");
  }

  /** The same words under the same voices are one note. */
  record Place(Id report, Span evidence, String chain) {}

  Place place() {
    return new Place(report, evidence, chain);
  }
}
