package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.isnad.base.Id;
import org.isnad.base.Precision;
import org.isnad.base.Span;
import org.isnad.base.When;
import org.isnad.claim.Direction;
import org.isnad.claim.EventType;
import org.isnad.claim.Modality;
import org.isnad.claim.Polarity;
import org.isnad.claim.Predicate;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.claim.StandingQuality;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.jspecify.annotations.Nullable;

/** Reads one sighting from its row. */
final class SightingReader {
  private final BookCursor row;
  private final List<Source> sources;
  private final List<List<String>> voices;
  private final List<String> texts;

  private SightingReader(
      BookCursor row, List<Source> sources, List<List<String>> voices, List<String> texts) {
    this.row = row;
    this.sources = sources;
    this.voices = voices;
    this.texts = texts;
  }

  /**
   * The sighting.
   *
   * @param kind as numbered by {@link SightingKinds}
   */
  static Sighting read(
      int kind,
      BookCursor row,
      List<Source> sources,
      List<List<String>> voices,
      List<String> texts) {
    return new SightingReader(row, sources, voices, texts).sighting(kind);
  }

  private Sighting sighting(int kind) {
    Ground ground = ground();
    return switch (kind) {
      case 0 -> new Sighting.Link(ground, part(), Predicate.valueOf(text()), part());
      case 1 ->
          new Sighting.Deed(
              ground, EventType.valueOf(text()), part(), partOrNull(), parts(), parts(), parts());
      case 2 ->
          new Sighting.Command(
              ground, partOrNull(), parts(), part(), Direction.valueOf(text()), partOrNull());
      case 3 -> new Sighting.Blame(ground, part(), ResponsibilityStance.valueOf(text()), part());
      case 4 -> new Sighting.Toll(ground, count(), count(), partOrNull(), partOrNull());
      case 5 ->
          new Sighting.Bearing(
              ground, part(), StandingQuality.valueOf(text()), part(), partOrNull());
      default -> throw new IllegalStateException("no kind of sighting has the number " + kind);
    };
  }

  private Ground ground() {
    Id claim = row.id();
    Source source = sources.get(row.count());
    String origin = text();
    int sentence = row.count();
    Span evidence = span();
    String words = row.text();
    Polarity polarity = Polarity.valueOf(text());
    Modality modality = Modality.valueOf(text());
    When when = when();
    List<String> chain = voices.get(row.count());
    int speaker = (int) row.signed();
    return new Ground(
        claim,
        source,
        origin,
        sentence,
        evidence,
        words,
        polarity,
        modality,
        when,
        chain,
        speaker,
        row.real());
  }

  private @Nullable When when() {
    return row.flag() ? new When(row.day(), row.day(), Precision.valueOf(text())) : null;
  }

  private String text() {
    return texts.get(row.count());
  }

  private Span span() {
    return new Span(row.count(), row.count());
  }

  private Part part() {
    return new Part(text(), span(), (int) row.signed());
  }

  private @Nullable Part partOrNull() {
    return row.flag() ? part() : null;
  }

  private List<Part> parts() {
    int count = row.count();
    List<Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parts.add(part());
    }
    return parts;
  }

  private @Nullable Integer count() {
    return row.flag() ? (Integer) (int) row.signed() : null;
  }
}
