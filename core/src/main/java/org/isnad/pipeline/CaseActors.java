package org.isnad.pipeline;

import org.isnad.actor.Actors;
import org.isnad.actor.ActorsBuilder;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.store.Ledger;

/** Who is who in a case. */
public final class CaseActors {
  private CaseActors() {}

  /** As judgements stand now, with a who's-who ({@link WhosWho#EMPTY} for none). */
  public static Actors of(Ledger ledger, WhosWho whosWho) {
    ActorsBuilder builder = new ActorsBuilder();
    ledger.eachReading(r -> builder.add(r.report(), r.mentions(), r.claims()));
    return builder.build(ledger.judgements(), whosWho);
  }
}
