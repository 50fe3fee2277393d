package org.isnad.network;

import java.util.List;

/** Which reports and which lists of voices count through a lens. */
final class Admission {
  private final boolean[] sources;
  private final boolean[] voices;
  private final int[] published;

  private Admission(boolean[] sources, boolean[] voices, int[] published) {
    this.sources = sources;
    this.voices = voices;
    this.published = published;
  }

  static Admission of(Lens lens, Casebook book, TieTable table) {
    List<Source> all = book.sources();
    boolean[] sources = new boolean[all.size()];
    int[] published = new int[all.size()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = lens.admits(all.get(i));
      published[i] = TieTable.day(all.get(i).published());
    }
    boolean[] voices = new boolean[lens.without().isEmpty() ? 0 : table.voices().size()];
    for (int i = 0; i < voices.length; i++) {
      voices[i] = lens.admits(table.voices().get(i));
    }
    return new Admission(sources, voices, published);
  }

  boolean admits(int source, int list) {
    return sources[source] && (voices.length == 0 || voices[list]);
  }

  /** The day of a report, or {@link TieTable#NONE}. */
  int published(int source) {
    return published[source];
  }
}
