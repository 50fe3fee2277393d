package org.isnad.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Histories;
import org.isnad.network.Node;
import org.isnad.network.Sighting;
import org.isnad.network.Source;
import org.isnad.network.TieTable;

/** Writes a casebook and its table of ties; {@link BookReader} reads them. */
final class BookWriter {
  private final Casebook book;
  private final TieTable table;
  private final BookOut out;
  private final Map<String, Integer> texts = new HashMap<>();
  private final IdentityHashMap<Sighting, Integer> sightings = new IdentityHashMap<>();
  private final SightingWriter writer;

  private BookWriter(Histories histories, OutputStream out) {
    book = histories.book();
    table = histories.table();
    this.out = new BookOut(out);
    Map<Source, Integer> sources = numbers(book.sources());
    Map<List<String>, Integer> voices = numbers(table.voices());
    writer = new SightingWriter(sources, voices, this::text);
  }

  static void write(Histories histories, OutputStream out) throws IOException {
    new BookWriter(histories, out).write();
  }

  private static <E> Map<E, Integer> numbers(List<E> all) {
    Map<E, Integer> numbers = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      numbers.putIfAbsent(all.get(i), i);
    }
    return numbers;
  }

  private int text(String text) {
    return texts.computeIfAbsent(text, t -> texts.size());
  }

  private void write() throws IOException {
    for (TieTable.Column column : TieTable.Column.values()) {
      out.column(table.column(column));
    }
    out.section(book.nodes(), this::node);
    out.section(book.sources(), BookWriter::source);
    out.section(book.sightings(), this::sighting);
    out.bytes(kinds());
    out.section(book.happenings(), this::happening);
    out.section(voiceLists(), this::voices);
    out.section(List.of(book.unplaced()), BookRow::number);
    out.section(inOrder(texts), BookRow::text);
    out.contents();
  }

  private static <E> List<E> inOrder(Map<E, Integer> numbers) {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those of ties, as numbered there, then those that only other claims have. */
  private List<List<String>> voiceLists() {
    return inOrder(writer.voices());
  }

  private void voices(BookRow row, List<String> list) {
    row.number(list.size());
    list.forEach(voice -> row.number(text(voice)));
  }

  private void node(BookRow row, Node node) {
    row.text(node.key());
    row.text(node.name());
    row.number(text(node.kind().name()));
    row.flag(node.named());
    row.number(node.forms().size());
    node.forms().forEach(row::text);
  }

  private static void source(BookRow row, Source source) {
    row.id(source.report());
    row.text(source.name());
    row.text(source.path());
    row.day(source.published());
  }

  private void sighting(BookRow row, Sighting sighting) {
    sightings.put(sighting, sightings.size());
    writer.write(row, sighting);
  }

  private byte[] kinds() {
    byte[] kinds = new byte[book.sightings().size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = SightingKinds.of(book.sightings().get(i));
    }
    return kinds;
  }

  private void happening(BookRow row, Happening happening) {
    row.number(text(happening.kind().name()));
    row.number(writer.source(happening.source()));
    row.number(happening.sightings().size());
    happening.sightings().forEach(sighting -> row.number(place(sighting)));
  }

  private int place(Sighting sighting) {
    Integer place = sightings.get(sighting);
    if (place == null) {
      throw new IllegalArgumentException("a happening of a claim that is no sighting: " + sighting);
    }
    return place;
  }
}
