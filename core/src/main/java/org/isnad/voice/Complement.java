package org.isnad.voice;

import java.util.BitSet;

/**
 * What stands beside a cue and holds its content.
 *
 * @param content tokens of the cue's sentence
 * @param preposition index of the preposition that joins cue and content, or -1
 * @param recipient index of the head of the one who is told, or -1
 * @param self whether the object is the source
 */
record Complement(
    Cue cue, Frame.Kind kind, BitSet content, int preposition, int recipient, boolean self) {
  static Complement of(Cue cue, Frame.Kind kind, BitSet content) {
    return new Complement(cue, kind, content, -1, -1, false);
  }

  Complement after(int prepositionIndex) {
    return new Complement(cue, kind, content, prepositionIndex, recipient, self);
  }

  Complement told(int recipientIndex) {
    return new Complement(cue, kind, content, preposition, recipientIndex, self);
  }
}
