package org.isnad.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Argument;
import org.isnad.claim.Basis;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.NamePair;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Attribution;
import org.jspecify.annotations.Nullable;

/** A reading to rows. {@link ReadingDecoder} is its inverse. */
final class ReadingEncoder {
  private final String text;

  private ReadingEncoder(String text) {
    this.text = text;
  }

  /**
   * The rows of a reading.
   *
   * @throws IndexOutOfBoundsException when something lies outside the report's text
   */
  static ReadingRows encode(ReportReading reading) {
    ReadingEncoder encoder = new ReadingEncoder(reading.report().text());
    return new ReadingRows(
        reading.report().id(),
        reading.tokens(),
        Json.write(reading.sentences(), Json.SPANS),
        Json.write(new TreeMap<>(reading.claims().passedOver()), Json.COUNTS),
        encoder.tables(reading));
  }

  private Map<Table, List<Row>> tables(ReportReading reading) {
    Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    tables.put(Table.MENTION, reading.mentions().all().stream().map(this::mention).toList());
    tables.put(
        Table.COREFERENCE,
        reading.mentions().coreferences().stream().map(ReadingEncoder::coreference).toList());
    tables.put(
        Table.NAME_PAIR, reading.mentions().namePairs().stream().map(this::namePair).toList());
    tables.put(Table.TIME_EXPRESSION, reading.times().stream().map(this::time).toList());
    tables.put(
        Table.ATTRIBUTION,
        reading.voices().attributions().stream().map(this::attribution).toList());
    tables.put(Table.CLAIM, reading.claims().all().stream().map(this::claim).toList());
    tables.put(Table.ARGUMENT, arguments(reading.claims().all()));
    tables.put(Table.INCIDENT_MEMBER, IncidentRows.of(reading));
    return tables;
  }

  private Row mention(Mention m) {
    return Row.of(
        id(m.id()),
        m.sentence(),
        m.first(),
        m.end(),
        m.head(),
        m.span().begin(),
        m.span().end(),
        m.span().in(text),
        name(m.form()),
        name(m.kind()),
        m.core().begin(),
        m.core().end(),
        Json.write(m.titles(), Json.STRINGS));
  }

  private static Row coreference(Coreference c) {
    return Row.of(
        id(c.later()), id(c.earlier()), c.rule(), Json.write(c.confidence().explanation()));
  }

  private Row namePair(NamePair p) {
    return Row.of(
        id(p.name()),
        id(p.other()),
        p.evidence().begin(),
        p.evidence().end(),
        p.evidence().in(text),
        p.rule(),
        Json.write(p.confidence().explanation()));
  }

  private Row time(TimeExpression t) {
    return Row.of(
        t.sentence(),
        t.span().begin(),
        t.span().end(),
        t.span().in(text),
        name(t.kind()),
        t.value(),
        from(t.when()),
        until(t.when()),
        precision(t.when()),
        name(t.anchor()));
  }

  private Row attribution(Attribution a) {
    Span source = a.source();
    Span recipient = a.recipient();
    return Row.of(
        id(a.id()),
        a.sentence(),
        source == null ? null : source.begin(),
        source == null ? null : source.end(),
        source == null ? null : source.in(text),
        id(a.sourceMention()),
        Json.write(a.cue(), Json.SPANS),
        Json.write(a.content(), Json.SPANS),
        name(a.manner()),
        name(a.stance()),
        id(a.parent()),
        recipient == null ? null : recipient.begin(),
        recipient == null ? null : recipient.end(),
        a.anonymous() ? 1 : 0,
        a.rule(),
        Json.write(a.confidence().explanation()));
  }

  private Row claim(Claim claim) {
    Basis b = claim.basis();
    Slots slots = Slots.of(claim);
    return Row.of(
        id(b.id()),
        slots.kind(),
        slots.type(),
        b.sentence(),
        b.evidence().begin(),
        b.evidence().end(),
        b.evidence().in(text),
        name(b.polarity()),
        name(b.modality()),
        from(b.when()),
        until(b.when()),
        precision(b.when()),
        slots.killed(),
        slots.wounded(),
        Json.write(b.chain().voices(), Json.VOICES),
        b.madeBy(),
        Json.write(b.confidence().explanation()));
  }

  private static List<Row> arguments(List<Claim> claims) {
    List<Row> rows = new ArrayList<>();
    for (int claim = 0; claim < claims.size(); claim++) {
      int ordinal = claim;
      Slots slots = Slots.of(claims.get(claim));
      slots.one().forEach((slot, argument) -> rows.add(argument(ordinal, slot, argument)));
      slots
          .several()
          .forEach((slot, all) -> all.forEach(a -> rows.add(argument(ordinal, slot, a))));
    }
    return rows;
  }

  private static Row argument(int claim, String slot, Argument a) {
    return Row.of(claim, slot, a.span().begin(), a.span().end(), a.words(), id(a.mention()));
  }

  static @Nullable String id(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable String from(@Nullable When when) {
    return when == null || when.from() == null ? null : when.from().toString();
  }

  static @Nullable String until(@Nullable When when) {
    return when == null || when.until() == null ? null : when.until().toString();
  }

  static @Nullable String precision(@Nullable When when) {
    return when == null ? null : name(when.precision());
  }
}
