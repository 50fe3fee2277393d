package org.isnad.actor.name;

import java.util.Set;

/**
 * One word of a name, or words that always go together ('Abd al-Rahman', 'Abu Mahdi').
 *
 * @param written as in the name
 * @param latin in small plain Latin letters, without its article; consonants and long vowels alone
 *     when it was written in a script without short vowels; digits for a number
 * @param sound in the letters of {@link Sounds}
 * @param vowelled whether the short vowels were written
 * @param concepts what the word means, where it is a common word of organisations' names; else none
 */
public record NamePart(
    String written,
    String latin,
    String sound,
    PartRole role,
    boolean vowelled,
    Set<String> concepts) {
  public NamePart {
    concepts = Set.copyOf(concepts);
  }

  NamePart as(PartRole other) {
    return new NamePart(written, latin, sound, other, vowelled, concepts);
  }

  /** What tables know the word by: 'amr' and the unvowelled 'amr' are two. */
  String key() {
    return vowelled ? latin : "~" + latin;
  }

  boolean means(NamePart other) {
    for (String concept : concepts) {
      if (other.concepts.contains(concept)) {
        return true;
      }
    }
    return false;
  }
}
