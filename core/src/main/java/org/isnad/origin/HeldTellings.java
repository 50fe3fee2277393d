package org.isnad.origin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.isnad.base.Id;
import org.isnad.origin.text.Telling;

/**
 * Tellings as a source gives them, of which the first {@value #MOST} that are asked for are held,
 * so that small cases cut no text twice and large ones stay small.
 */
final class HeldTellings implements Function<Id, Telling> {
  private static final int MOST = 1 << 14;

  private final Function<Id, Telling> source;
  private final Map<Id, Telling> held = new ConcurrentHashMap<>();

  HeldTellings(Function<Id, Telling> source) {
    this.source = source;
  }

  @Override
  public Telling apply(Id report) {
    Telling known = held.get(report);
    if (known != null) {
      return known;
    }
    Telling telling = source.apply(report);
    if (held.size() < MOST) {
      held.put(report, telling);
    }
    return telling;
  }
}
