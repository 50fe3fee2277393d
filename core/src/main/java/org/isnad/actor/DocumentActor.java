package org.isnad.actor;

import java.util.List;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;

/**
 * Someone whom one report speaks of, before any judgement on who that is elsewhere.
 *
 * @param id of the first mention of the chain
 * @param name the longest name in the report, else the longest description
 * @param named whether a mention gives a name
 * @param mentions all mentions of the chain, in order of the text, pronouns and nationalities too
 * @param forms the different words that name or describe the actor, the name first
 */
public record DocumentActor(
    Id id, String name, ActorKind kind, boolean named, List<Id> mentions, List<String> forms) {
  public DocumentActor {
    mentions = List.copyOf(mentions);
    forms = List.copyOf(forms);
  }
}
