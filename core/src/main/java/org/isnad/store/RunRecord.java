package org.isnad.store;

import java.time.Instant;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.isnad.base.Id;

/**
 * One call of the reader.
 *
 * @param settings what was asked for
 * @param provenance versions of Isnad, of Java, and of the machine
 * @param startedAt when it began
 */
public record RunRecord(
    SequencedMap<String, String> settings,
    SequencedMap<String, String> provenance,
    Instant startedAt) {
  public RunRecord {
    settings = new TreeMap<>(settings);
    provenance = new TreeMap<>(provenance);
  }

  public Id id() {
    return Id.of("run", settings, provenance, startedAt);
  }
}
