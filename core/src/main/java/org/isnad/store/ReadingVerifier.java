package org.isnad.store;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.mention.Mention;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Finds every piece of evidence of one reading again at its offsets. */
final class ReadingVerifier {
  private final String text;
  private final ReadingRows rows;
  private final ReportReading reading;
  private final Set<Id> mentions;

  /** Takes what the fault is in, and what it is. */
  private final BiConsumer<String, String> fault;

  ReadingVerifier(ReadingRows rows, ReportReading reading, BiConsumer<String, String> fault) {
    this.text = reading.report().text();
    this.rows = rows;
    this.reading = reading;
    this.fault = fault;
    this.mentions = reading.mentions().all().stream().map(Mention::id).collect(Collectors.toSet());
  }

  void verify() {
    reading.mentions().all().forEach(this::mention);
    words(Table.MENTION, 5);
    words(Table.NAME_PAIR, 2);
    words(Table.TIME_EXPRESSION, 1);
    words(Table.ATTRIBUTION, 2);
    words(Table.CLAIM, 4);
    words(Table.ARGUMENT, 2);
    reading.mentions().coreferences().forEach(c -> known("coreference", c.later(), c.earlier()));
    reading.mentions().namePairs().forEach(p -> known("name_pair", p.name(), p.other()));
    reading.voices().attributions().forEach(a -> inside("attribution " + a.id(), a.content()));
    reading.claims().all().forEach(this::claim);
  }

  private void mention(Mention mention) {
    String where = "mention " + mention.id();
    if (!mention.id().equals(Mention.idOf(reading.report().id(), mention.span()))) {
      fault.accept(where, "its id is not the hash of its place");
    }
    if (!mention.span().contains(mention.core())) {
      fault.accept(where, "its core lies outside it");
    }
  }

  /** The words that stand in the column after a span must stand at that span. */
  private void words(Table table, int column) {
    List<Row> all = rows.rows(table);
    for (int ordinal = 0; ordinal < all.size(); ordinal++) {
      Row row = all.get(ordinal);
      String words = row.textOrNull(column + 2);
      if (words != null && !words.equals(at(row.span(column)))) {
        fault.accept(
            table.sqlName() + " " + ordinal,
            "'" + words + "' does not stand at offset " + row.integer(column));
      }
    }
  }

  private @Nullable String at(Span span) {
    return span.end() <= text.length() ? span.in(text) : null;
  }

  private void claim(Claim claim) {
    String where = "claim " + claim.basis().id();
    if (claim.basis().sentence() >= reading.sentences().size()) {
      fault.accept(where, "its sentence is not in the report");
    }
    Slots.of(claim).arguments().map(Argument::mention).forEach(m -> known(where, m));
    for (Voice voice : claim.basis().chain().voices()) {
      if (voice instanceof Voice.Credited credited) {
        known(where, credited.mention());
        inside(where, List.of(credited.span()));
      }
    }
  }

  private void known(String where, @Nullable Id... ids) {
    for (Id id : ids) {
      if (id != null && !mentions.contains(id)) {
        fault.accept(where, "it speaks of mention " + id + ", which the reading does not have");
      }
    }
  }

  private void inside(String where, List<Span> spans) {
    for (Span span : spans) {
      if (span.end() > text.length()) {
        fault.accept(where, "offset " + span.end() + " lies after the report's end");
      }
    }
  }
}
