package org.isnad.voice;

import java.util.Set;
import org.isnad.voice.Attribution.Stance;

/**
 * One sense of a word that gives words to a source.
 *
 * @param lemma with its particle, if any: {@code point out}
 * @param frames where its content may stand
 * @param needsHolder whether it is a cue only with a source beside it
 * @param manner speech, text, thought, wish, feeling, sense or act
 * @param prior how often words so built are an attribution, in [0, 1]
 */
record Cue(
    String lemma,
    Set<Frame> frames,
    boolean needsHolder,
    Stance stance,
    String manner,
    double prior) {
  Cue {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame.Kind kind) {
    return frames.stream().anyMatch(f -> f.kind() == kind);
  }

  boolean takes(Frame.Kind kind, String preposition) {
    return frames.contains(new Frame(kind, preposition));
  }

  /** Whether an object with this head is its content. */
  boolean takesObject(String noun) {
    return frames.stream().anyMatch(f -> f.kind() == Frame.Kind.OBJECT && f.allows(noun));
  }
}
