package org.isnad.actor.judgement;

import java.time.Instant;
import org.isnad.base.Id;

/** A line of the ledger of judgements: written once, never changed. */
public sealed interface Line {
  /** Hash of all that the line says. */
  Id id();

  Judge by();

  /** When it was written. */
  Instant at();

  String why();

  /** A verdict. */
  record Judged(Judgement judgement, Instant at) implements Line {
    @Override
    public Id id() {
      return Id.of("judged", judgement.id(), at, judgement.why());
    }

    @Override
    public Judge by() {
      return judgement.by();
    }

    @Override
    public String why() {
      return judgement.why();
    }
  }

  /**
   * Something is taken back.
   *
   * @param of the id of an earlier line, or of a rule's judgement
   */
  record Undone(Id of, Judge by, Instant at, String why) implements Line {
    public Undone {
      why = Words.oneLine(why);
    }

    @Override
    public Id id() {
      return Id.of("undone", of, by.text(), at, why);
    }
  }
}
