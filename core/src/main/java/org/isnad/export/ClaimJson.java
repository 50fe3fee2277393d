package org.isnad.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A claim as one JSON object after {@code docs/claim.schema.json}: what is not told is left out;
 * offsets count UTF-16 units of the report's text.
 */
public final class ClaimJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private ClaimJson() {}

  /** One line, without its end. */
  public static String line(Claim claim, Report report) {
    return MAPPER.writeValueAsString(object(claim, report));
  }

  private static ClaimObject object(Claim claim, Report report) {
    Basis basis = claim.basis();
    Slots slots = Slots.of(claim);
    return new ClaimObject(
        basis.id().value(),
        slots.kind(),
        slots.type().isEmpty() ? null : slots.type(),
        slots(slots),
        slots.killed(),
        slots.wounded(),
        words(basis.evidence(), report),
        basis.sentence(),
        name(basis.polarity()),
        name(basis.modality()),
        time(basis.when()),
        basis.chain().voices().stream().map(ClaimJson::voice).toList(),
        basis.madeBy(),
        reason(basis.confidence().explanation()),
        source(report));
  }

  private static SequencedMap<String, Object> slots(Slots slots) {
    SequencedMap<String, Object> filled = new LinkedHashMap<>();
    slots.one().forEach((slot, argument) -> filled.put(slot, argument(argument)));
    slots
        .several()
        .forEach((slot, all) -> filled.put(slot, all.stream().map(ClaimJson::argument).toList()));
    return filled;
  }

  private static Words argument(Argument argument) {
    Span span = argument.span();
    return new Words(argument.words(), span.begin(), span.end(), id(argument.mention()));
  }

  private static Words words(Span span, Report report) {
    return new Words(span.in(report.text()), span.begin(), span.end(), null);
  }

  private static VoiceObject voice(Voice voice) {
    return switch (voice) {
      case Voice.Credited c ->
          new VoiceObject(
              "credited",
              c.words(),
              c.span().begin(),
              c.span().end(),
              id(c.mention()),
              c.anonymous());
      case Voice.Untold u -> new VoiceObject("untold", u.words(), null, null, null, null);
      case Voice.Outlet o -> new VoiceObject("outlet", o.words(), null, null, null, null);
    };
  }

  private static @Nullable Time time(@Nullable When when) {
    return when == null
        ? null
        : new Time(when.iso(), text(when.from()), text(when.until()), name(when.precision()));
  }

  private static Reason reason(Explanation explanation) {
    return new Reason(
        explanation.value(),
        explanation.reason(),
        explanation.parts().stream().map(ClaimJson::reason).toList());
  }

  private static Source source(Report report) {
    ReportMeta meta = report.meta();
    Published published = meta.published();
    return new Source(
        report.id().value(),
        report.sha256(),
        report.path(),
        report.part().isEmpty() ? null : report.part(),
        meta.outlet(),
        meta.title(),
        published == null ? null : published.date().toString(),
        meta.language(),
        meta.link());
  }

  private static @Nullable String id(@Nullable Id id) {
    return text(id);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private record ClaimObject(
      String id,
      String kind,
      @Nullable String type,
      SequencedMap<String, Object> slots,
      @Nullable Integer killed,
      @Nullable Integer wounded,
      Words evidence,
      int sentence,
      String polarity,
      String modality,
      @Nullable Time when,
      List<VoiceObject> chain,
      String rule,
      Reason confidence,
      Source report) {}

  private record Words(String words, int begin, int end, @Nullable String mention) {}

  private record VoiceObject(
      String voice,
      String words,
      @Nullable Integer begin,
      @Nullable Integer end,
      @Nullable String mention,
      @Nullable Boolean anonymous) {}

  private record Time(
      String iso, @Nullable String from, @Nullable String until, String precision) {}

  private record Reason(double value, String reason, List<Reason> parts) {}

  private record Source(
      String id,
      String sha256,
      String path,
      @Nullable String part,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      String language,
      @Nullable String link) {}
}
