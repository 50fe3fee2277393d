package org.isnad.actor.name;

/**
 * Parts of one name and of another that go together.
 *
 * @param from first part of the one
 * @param to after its last
 * @param otherFrom first part of the other
 * @param otherTo after its last
 * @param likeness in [0, 1]
 */
record Pair(int from, int to, int otherFrom, int otherTo, double likeness, Why why) {
  /** Why they go together. */
  enum Why {
    WRITTEN("the same"),
    SOUND("sounds alike"),
    JOINED("sounds alike when joined"),
    KNOWN("known forms of one name"),
    MEANING("means the same"),
    INITIAL("the same initial"),
    ACRONYM("its first letters"),
    NUMBER("the same number");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  int size() {
    return to - from + otherTo - otherFrom;
  }

  /** The same pair, seen from the other name. */
  Pair turned() {
    return new Pair(otherFrom, otherTo, from, to, likeness, why);
  }
}
