package org.isnad.passage.flat;

import java.util.List;

/**
 * A text with what is needed to make features of it.
 *
 * @param power see {@link TextHash#power}
 */
public record Hashed(String text, long hash, long power) {
  public static Hashed of(String text) {
    return new Hashed(text, TextHash.of(text), TextHash.power(text.length()));
  }

  /** Both, one after the other. */
  public Hashed then(Hashed next) {
    return new Hashed(
        text + next.text, TextHash.concat(hash, next.hash, next.power), power * next.power);
  }

  public static Hashed[] all(List<String> texts) {
    return texts.stream().map(Hashed::of).toArray(Hashed[]::new);
  }
}
