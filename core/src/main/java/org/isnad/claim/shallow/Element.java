package org.isnad.claim.shallow;

import java.util.Set;
import org.isnad.mention.ActorKind;

/** One step of a pattern. */
sealed interface Element {
  /** One of these normalised words, or one that begins so. */
  record Word(Set<String> words, Set<String> beginnings, boolean optional) implements Element {}

  /** A mention of this sort. */
  record Slot(char name, Sort sort, boolean optional) implements Element {}

  /** Up to so many words of any kind in the clause. */
  record Gap(int most) implements Element {}

  /** An apposition between two commas, if there is one. */
  record Aside(int most) implements Element {}

  /** A number of people, in digits or words. */
  record Count() implements Element {}

  /** All words to the end of the clause, at least one. */
  record Rest(char name) implements Element {}

  /** One to so many words of the clause. */
  record Some(char name, int most) implements Element {}

  /** What may fill a slot. */
  enum Sort {
    ANY,
    PERSON,
    /** A person by name, not by a description. */
    NAMED,
    PLACE,
    /** An institution or a group, not a person, a place or a nameless source. */
    BODY,
    /** Those who can come together or march. */
    PEOPLE,
    /** An adjective of nationality: 'American' in 'an American raid'. */
    NATION,
    DOER;

    boolean takes(ActorKind kind) {
      return switch (this) {
        case ANY -> true;
        case PERSON, NAMED -> kind == ActorKind.PERSON;
        case PLACE -> kind == ActorKind.PLACE || kind == ActorKind.GOVERNMENT;
        case BODY -> !NO_BODY.contains(kind);
        case PEOPLE -> CROWD.contains(kind);
        case NATION -> kind == ActorKind.GOVERNMENT;
        case DOER -> kind != ActorKind.PLACE && kind != ActorKind.MEDIA;
      };
    }
  }

  Set<ActorKind> NO_BODY =
      Set.of(ActorKind.PERSON, ActorKind.PLACE, ActorKind.UNNAMED_SOURCE, ActorKind.MEDIA);
  Set<ActorKind> CROWD =
      Set.of(
          ActorKind.PERSON,
          ActorKind.ARMED_GROUP,
          ActorKind.PARTY,
          ActorKind.COALITION,
          ActorKind.MILITARY,
          ActorKind.COLLECTIVE);
}
