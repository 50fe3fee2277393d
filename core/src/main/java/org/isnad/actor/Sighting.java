package org.isnad.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.actor.judgement.Node;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in one report, with what it takes to find them elsewhere: a chain of mentions.
 *
 * @param id of the first mention of the chain
 * @param date when the report was published; null when it does not say
 * @param name the fullest name; empty where there is none
 * @param known what the name leads to; null where it names nobody outside this report
 * @param common whether the name is of common words and tells no state, so that others have it too
 * @param names every name, as written, with how often
 * @param titles posts, ranks and honorifics before the names, as written
 * @param descriptions phrases that describe: 'the Iraqi prime minister'
 * @param mentions all of the chain, in order of the text
 * @param words what to call somebody without a name
 */
public record Sighting(
    Id id,
    Id report,
    @Nullable LocalDate date,
    ActorKind kind,
    String name,
    Node.@Nullable Name known,
    boolean common,
    SortedMap<String, Integer> names,
    List<String> titles,
    List<String> descriptions,
    List<Id> mentions,
    String words) {
  public Sighting {
    names = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(names));
    titles = List.copyOf(titles);
    descriptions = List.copyOf(descriptions);
    mentions = List.copyOf(mentions);
  }

  /** Itself, for judgements. */
  public Node.Sighting node() {
    return new Node.Sighting(id);
  }

  /** Whether one word is all the name there is of a person: 'Hijazi'. */
  boolean hasShortName() {
    return kind == ActorKind.PERSON && NameKeys.words(NameKeys.key(name)) == 1;
  }
}
