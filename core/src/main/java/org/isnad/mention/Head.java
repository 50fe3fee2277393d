package org.isnad.mention;

import java.util.Set;

/**
 * What a noun at the head of a description says of an actor; see {@code heads.tsv}.
 *
 * @param lemma the noun, of one word or several
 * @param one kind when singular
 * @param many kind when plural
 */
record Head(String lemma, ActorKind one, ActorKind many, Set<String> traits) {
  boolean is(String trait) {
    return traits.contains(trait);
  }

  ActorKind kind(boolean plural) {
    return plural ? many : one;
  }
}
