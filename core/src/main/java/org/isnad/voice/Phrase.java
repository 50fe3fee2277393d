package org.isnad.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.voice.Attribution.Stance;

/**
 * Words beside a clause that give it to a source.
 *
 * @param words lower case, in order
 */
record Phrase(List<String> words, Kind kind, Cue cue) {
  /** Where the source stands. */
  enum Kind {
    /** After the words: 'according to police'. */
    BEFORE,
    /** Between the first word and the last: 'in his view'. */
    WITHIN,
    /** Nowhere: 'reportedly'. */
    ADVERB
  }

  /** A row of cue-phrases.tsv. */
  static Phrase of(List<String> row) {
    Stance stance = Stance.valueOf(row.get(2));
    Cue cue =
        new Cue(row.get(0), Set.of(), false, stance, row.get(3), Double.parseDouble(row.get(4)));
    Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    return new Phrase(List.of(row.get(0).split(" ")), kind, cue);
  }
}
