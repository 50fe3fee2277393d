package org.isnad.passage.syntax;

/**
 * A text with what is needed to make features of it.
 *
 * @param power see {@link TextHash#power}
 */
record Hashed(String text, long hash, long power) {
  static Hashed of(String text) {
    return new Hashed(text, TextHash.of(text), TextHash.power(text.length()));
  }

  static Hashed[] all(java.util.List<String> texts) {
    return texts.stream().map(Hashed::of).toArray(Hashed[]::new);
  }
}
