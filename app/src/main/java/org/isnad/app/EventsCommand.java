package org.isnad.app;

import org.isnad.claim.Slots;
import picocli.CommandLine.Command;

/** Lists events. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Lists what is said to have happened, one a line.")
final class EventsCommand extends ClaimsCommand {
  EventsCommand(Screen screen) {
    super(screen);
  }

  @Override
  boolean isOfKind(Slots slots) {
    return slots.kind().equals("event") && super.isOfKind(slots);
  }
}
