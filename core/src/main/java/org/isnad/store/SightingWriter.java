package org.isnad.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.jspecify.annotations.Nullable;

/** Sightings to rows; {@link SightingReader} reads them. */
final class SightingWriter {
  private final Map<Source, Integer> sources;
  private final Map<List<String>, Integer> voices;
  private final ToIntFunction<String> texts;

  SightingWriter(
      Map<Source, Integer> sources,
      Map<List<String>, Integer> voices,
      ToIntFunction<String> texts) {
    this.sources = sources;
    this.voices = new HashMap<>(voices);
    this.texts = texts;
  }

  /** Every list of voices that was met, by number. */
  Map<List<String>, Integer> voices() {
    return voices;
  }

  int source(Source source) {
    Integer number = sources.get(source);
    if (number == null) {
      throw new IllegalArgumentException("a claim of a report that is no source: " + source);
    }
    return number;
  }

  void write(BookRow row, Sighting sighting) {
    ground(row, sighting.ground());
    switch (sighting) {
      case Sighting.Link link -> {
        part(row, link.subject());
        name(row, link.predicate());
        part(row, link.object());
      }
      case Sighting.Deed deed -> {
        name(row, deed.type());
        part(row, deed.trigger());
        partOrNull(row, deed.place());
        parts(row, deed.agents());
        parts(row, deed.targets());
        parts(row, deed.means());
      }
      case Sighting.Command command -> {
        partOrNull(row, command.issuer());
        parts(row, command.addressees());
        part(row, command.matter());
        name(row, command.direction());
        partOrNull(row, command.place());
      }
      case Sighting.Blame blame -> {
        part(row, blame.actor());
        name(row, blame.stance());
        part(row, blame.act());
      }
      case Sighting.Toll toll -> {
        count(row, toll.killed());
        count(row, toll.wounded());
        partOrNull(row, toll.who());
        partOrNull(row, toll.act());
      }
      case Sighting.Bearing bearing -> {
        part(row, bearing.actor());
        name(row, bearing.standing());
        part(row, bearing.quality());
        partOrNull(row, bearing.among());
      }
    }
  }

  private void ground(BookRow row, Ground ground) {
    row.id(ground.claim());
    row.number(source(ground.source()));
    text(row, ground.origin());
    row.number(ground.sentence());
    span(row, ground.evidence());
    row.text(ground.words());
    name(row, ground.polarity());
    name(row, ground.modality());
    when(row, ground.when());
    row.number(voices.computeIfAbsent(ground.voices(), list -> voices.size()));
    row.signed(ground.speaker());
    row.real(ground.confidence());
  }

  private void when(BookRow row, @Nullable When when) {
    row.flag(when != null);
    if (when != null) {
      row.day(when.from());
      row.day(when.until());
      name(row, when.precision());
    }
  }

  private void text(BookRow row, String text) {
    row.number(texts.applyAsInt(text));
  }

  private void name(BookRow row, Enum<?> value) {
    text(row, value.name());
  }

  private static void span(BookRow row, Span span) {
    row.number(span.begin());
    row.number(span.end());
  }

  private void part(BookRow row, Part part) {
    text(row, part.words());
    span(row, part.span());
    row.signed(part.node());
  }

  private void partOrNull(BookRow row, @Nullable Part part) {
    row.flag(part != null);
    if (part != null) {
      part(row, part);
    }
  }

  private void parts(BookRow row, List<Part> parts) {
    row.number(parts.size());
    parts.forEach(part -> part(row, part));
  }

  private static void count(BookRow row, @Nullable Integer count) {
    row.flag(count != null);
    if (count != null) {
      row.signed(count);
    }
  }
}
