package org.isnad.mention;

import java.util.EnumMap;
import java.util.Map;

/**
 * The kind of a mention in the light of its chain: what titles, known names and telling words say
 * outweighs what the tagger says. 'Qaani' (seen as a place) beside 'General Qaani' is a person.
 */
final class ChainKinds {
  private ChainKinds() {}

  static ActorKind of(Discourse text, Item item) {
    if (item.isDescription() && text.isAlone(item)) {
      return item.kind();
    }
    Map<ActorKind, Integer> votes = new EnumMap<>(ActorKind.class);
    for (Item other : text.chainOf(item)) {
      if (other.found().form() != MentionForm.MODIFIER && !other.isPronoun()) {
        votes.merge(other.kind(), weight(other), Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.<ActorKind, Integer>comparingByValue())
        .filter(best -> !keepsOwn(item))
        .map(Map.Entry::getKey)
        .orElse(item.kind());
  }

  /** A country may be a place here and a government there. */
  private static boolean keepsOwn(Item item) {
    Known known = item.found().known();
    return known != null && known.key().length() == 2;
  }

  private static int weight(Item item) {
    if (item.isDescription()) {
      return item.kind() == ActorKind.UNNAMED_SOURCE ? 0 : 1;
    }
    boolean told =
        !item.found().titles().isEmpty()
            || item.found().known() != null
            || (item.isPerson() && item.core().size() > 2);
    boolean telling =
        switch (item.kind()) {
          case PERSON, ORGANISATION, PLACE -> false;
          case ARMED_GROUP,
              SERVICE,
              OFFICE,
              GOVERNMENT,
              MILITARY,
              PARTY,
              MEDIA,
              RELIGIOUS_BODY,
              COALITION,
              COMPANY,
              COLLECTIVE,
              UNNAMED_SOURCE ->
              true;
        };
    return told ? 6 : telling ? 5 : item.core().size() > 1 ? 3 : 2;
  }
}
