package org.isnad.actor.whoswho;

/**
 * A name of an entry, in any script.
 *
 * @param shared whether others are called so too: then the name alone is not enough to judge
 */
public record EntryName(String text, boolean shared) {
  public EntryName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name needs a word");
    }
  }
}
