package org.isnad.actor.name;

import java.util.Set;

/**
 * One word of a name, or words that always go together ('Abd al-Rahman', 'Abu Mahdi').
 *
 * @param written as in the name
 * @param latin in small plain Latin letters, without its article; consonants and long vowels alone
 *     when it was written in a script without short vowels
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

  NamePart as(PartRole role) {
    return new NamePart(written, latin, sound, role, vowelled, concepts);
  }

  boolean counts() {
    return role == PartRole.NAME || role == PartRole.INITIAL || role == PartRole.NUMBER;
  }
}
