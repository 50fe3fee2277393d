package org.isnad.store;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.claim.EventClass;
import org.isnad.mention.ActorKind;
import org.isnad.network.Casebook;
import org.isnad.network.Happening;
import org.isnad.network.Histories;
import org.isnad.network.Node;
import org.isnad.network.Source;
import org.isnad.network.TieTable;
import org.isnad.store.BookLayout.Section;

/** A kept casebook: columns are loaded, everything else is read when it is asked for. */
final class BookReader {
  private final BookIn in;
  private final List<String> texts;
  private final List<Source> sources;
  private final List<List<String>> voices;
  private final SightingRows sightings;

  private BookReader(MemorySegment body) {
    in = new BookIn(body);
    texts = kept(Section.TEXTS, (row, i) -> row.text());
    sources = kept(Section.SOURCES, (row, i) -> source(row));
    voices = kept(Section.VOICES, (row, i) -> texts(row));
    sightings = new SightingRows(in, sources, voices, texts);
  }

  static Histories read(MemorySegment body) {
    return new BookReader(body).histories();
  }

  private <E> List<E> kept(
      Section section, java.util.function.BiFunction<BookCursor, Integer, E> reader) {
    return new KeptRows<>(in.body(), in.section(section), reader);
  }

  private Histories histories() {
    Map<TieTable.Column, int[]> columns = new EnumMap<>(TieTable.Column.class);
    int number = 0;
    for (TieTable.Column column : TieTable.Column.values()) {
      columns.put(column, in.column(number++));
    }
    long unplaced = BookRows.cursor(in.body(), in.section(Section.UNPLACED), 0).number();
    BookIn.Entry happenings = in.section(Section.HAPPENINGS);
    Casebook book =
        new Casebook(
            kept(Section.NODES, this::node),
            sources,
            sightings,
            new BookRows<Happening>(in.body(), happenings) {
              @Override
              Happening read(BookCursor row, int index) {
                return happening(row);
              }
            },
            unplaced);
    return new Histories(book, new TieTable(columns, voices));
  }

  private static Source source(BookCursor row) {
    return new Source(row.id(), row.text(), row.text(), row.day());
  }

  private List<String> texts(BookCursor row) {
    return IntStream.range(0, row.count()).mapToObj(i -> texts.get(row.count())).toList();
  }

  private Node node(BookCursor row, int index) {
    String key = row.text();
    String name = row.text();
    ActorKind kind = ActorKind.valueOf(texts.get(row.count()));
    boolean named = row.flag();
    int count = row.count();
    List<String> forms = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      forms.add(row.text());
    }
    return new Node(index, key, name, kind, named, forms);
  }

  private Happening happening(BookCursor row) {
    EventClass kind = EventClass.valueOf(texts.get(row.count()));
    Source source = sources.get(row.count());
    int[] places = new int[row.count()];
    for (int i = 0; i < places.length; i++) {
      places[i] = row.count();
    }
    return new Happening(kind, source, sightings.at(places));
  }
}
