package org.isnad.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.base.Confidence;
import org.isnad.base.Precision;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.mention.NamePair;
import org.isnad.report.Report;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimexKind;
import org.isnad.voice.Attribution;
import org.isnad.voice.Chain;
import org.isnad.voice.Voices;
import org.jspecify.annotations.Nullable;

/** Rows to a reading. */
final class ReadingDecoder {
  private final Report report;
  private final ReadingRows rows;

  private ReadingDecoder(Report report, ReadingRows rows) {
    this.report = report;
    this.rows = rows;
  }

  static ReportReading decode(Report report, ReadingRows rows) {
    return new ReadingDecoder(report, rows).reading();
  }

  private ReportReading reading() {
    Mentions mentions =
        new Mentions(
            rows.rows(Table.MENTION).stream().map(ReadingDecoder::mention).toList(),
            rows.rows(Table.COREFERENCE).stream().map(ReadingDecoder::coreference).toList(),
            rows.rows(Table.NAME_PAIR).stream().map(ReadingDecoder::namePair).toList());
    List<Claim> claims = claims();
    return new ReportReading(
        report,
        Json.read(rows.sentences(), Json.SPANS),
        Math.toIntExact(rows.tokens()),
        mentions,
        rows.rows(Table.TIME_EXPRESSION).stream().map(ReadingDecoder::time).toList(),
        new Voices(rows.rows(Table.ATTRIBUTION).stream().map(ReadingDecoder::attribution).toList()),
        new Claims(claims, Json.read(rows.passedOver(), Json.COUNTS)),
        IncidentRows.read(rows.rows(Table.INCIDENT_MEMBER), claims),
        List.of());
  }

  private static Mention mention(Row row) {
    return new Mention(
        row.id(0),
        row.integer(1),
        row.integer(2),
        row.integer(3),
        row.span(5),
        row.integer(4),
        row.one(MentionForm.class, 8),
        row.one(ActorKind.class, 9),
        row.span(10),
        Json.read(row.text(12), Json.STRINGS));
  }

  private static Coreference coreference(Row row) {
    return new Coreference(row.id(0), row.id(1), row.text(2), confidence(row, 3));
  }

  private static NamePair namePair(Row row) {
    return new NamePair(row.id(0), row.id(1), row.span(2), row.text(5), confidence(row, 6));
  }

  private static TimeExpression time(Row row) {
    return new TimeExpression(
        row.integer(0),
        row.span(1),
        row.one(TimexKind.class, 4),
        row.text(5),
        when(row, 6),
        row.one(TimeExpression.Anchor.class, 9));
  }

  private static Attribution attribution(Row row) {
    return new Attribution(
        row.id(0),
        row.integer(1),
        row.spanOrNull(2),
        row.idOrNull(5),
        Json.read(row.text(6), Json.SPANS),
        Json.read(row.text(7), Json.SPANS),
        row.one(Attribution.Manner.class, 8),
        row.one(Attribution.Stance.class, 9),
        row.idOrNull(10),
        row.spanOrNull(11),
        row.integer(13) == 1,
        row.text(14),
        confidence(row, 15));
  }

  private List<Claim> claims() {
    Map<Integer, Map<String, List<Argument>>> arguments = arguments();
    List<Row> all = rows.rows(Table.CLAIM);
    return IntStream.range(0, all.size())
        .mapToObj(i -> claim(all.get(i), arguments.getOrDefault(i, Map.of())))
        .toList();
  }

  private Map<Integer, Map<String, List<Argument>>> arguments() {
    Map<Integer, Map<String, List<Argument>>> byClaim = new HashMap<>();
    for (Row row : rows.rows(Table.ARGUMENT)) {
      byClaim
          .computeIfAbsent(row.integer(0), claim -> new HashMap<>())
          .computeIfAbsent(row.text(1), slot -> new ArrayList<>())
          .add(new Argument(row.span(2), row.text(4), row.idOrNull(5)));
    }
    return byClaim;
  }

  private Claim claim(Row row, Map<String, List<Argument>> slots) {
    Basis basis =
        new Basis(
            row.id(0),
            report.id(),
            row.integer(3),
            row.span(4),
            row.one(Polarity.class, 7),
            row.one(Modality.class, 8),
            when(row, 9),
            new Chain(Json.read(row.text(14), Json.VOICES)),
            row.text(15),
            confidence(row, 16));
    return ClaimDecoder.decode(row, basis, slots);
  }

  static @Nullable When when(Row row, int column) {
    if (row.textOrNull(column + 2) == null) {
      return null;
    }
    return new When(
        day(row.textOrNull(column)),
        day(row.textOrNull(column + 1)),
        row.one(Precision.class, column + 2));
  }

  private static @Nullable LocalDate day(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static Confidence confidence(Row row, int column) {
    return new Confidence(Json.read(row.text(column), Json.EXPLANATION));
  }
}
