package org.isnad.store;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.network.LazyList;
import org.isnad.network.Sighting;
import org.isnad.network.SightingList;
import org.isnad.network.Source;

/** The sightings of a kept casebook; of a kind without reading the others. */
final class SightingRows extends SightingList {
  private final MemorySegment body;
  private final BookIn.Entry rows;
  private final byte[] kinds;
  private final List<Source> sources;
  private final List<List<String>> voices;
  private final List<String> texts;

  SightingRows(BookIn in, List<Source> sources, List<List<String>> voices, List<String> texts) {
    body = in.body();
    rows = in.section(BookLayout.Section.SIGHTINGS);
    BookIn.Entry entry = in.section(BookLayout.Section.KINDS);
    kinds = new byte[entry.count()];
    MemorySegment.copy(body, ValueLayout.JAVA_BYTE, entry.begin(), kinds, 0, kinds.length);
    this.sources = sources;
    this.voices = voices;
    this.texts = texts;
  }

  @Override
  public Sighting get(int index) {
    BookCursor row = BookRows.cursor(body, rows, index);
    return SightingReader.read(kinds[index], row, sources, voices, texts);
  }

  @Override
  public int size() {
    return kinds.length;
  }

  @Override
  public <S extends Sighting> List<S> of(Class<S> kind) {
    byte wanted = SightingKinds.of(kind);
    int[] places = IntStream.range(0, kinds.length).filter(i -> kinds[i] == wanted).toArray();
    return new LazyList<>() {
      @Override
      public S get(int index) {
        return kind.cast(SightingRows.this.get(places[index]));
      }

      @Override
      public int size() {
        return places.length;
      }
    };
  }

  /** Those at these places. */
  List<Sighting> at(int[] places) {
    return new LazyList<>() {
      @Override
      public Sighting get(int index) {
        return SightingRows.this.get(places[index]);
      }

      @Override
      public int size() {
        return places.length;
      }
    };
  }
}
