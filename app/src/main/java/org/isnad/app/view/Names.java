package org.isnad.app.view;

import java.util.HashMap;
import java.util.Map;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.store.ReportReading;

/** What to call those that a report's claims speak of: pronouns get the name they go back to. */
public final class Names {
  private final Map<Id, Mention> mentions = new HashMap<>();
  private final Map<Id, Id> chains;
  private final Map<Id, String> names = new HashMap<>();

  public Names(ReportReading reading) {
    chains = reading.mentions().chains();
    for (Mention mention : reading.mentions().all()) {
      mentions.put(mention.id(), mention);
      if (mention.form() == MentionForm.NAME) {
        Id chain = chains.getOrDefault(mention.id(), mention.id());
        names.putIfAbsent(chain, mention.core().in(reading.report().text()));
      }
    }
  }

  /** The words as written, with the name behind them: 'he [Karim]'. */
  public String of(Argument argument) {
    Id id = argument.mention();
    Mention mention = id == null ? null : mentions.get(id);
    if (id == null || mention == null || mention.form() == MentionForm.NAME) {
      return argument.words();
    }
    String name = names.get(chains.getOrDefault(id, id));
    return name == null || argument.words().contains(name)
        ? argument.words()
        : argument.words() + " [" + name + "]";
  }
}
