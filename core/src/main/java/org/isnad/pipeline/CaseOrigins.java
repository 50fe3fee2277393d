package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.origin.Judgement;
import org.isnad.origin.Material;
import org.isnad.origin.Origins;
import org.isnad.store.Ledger;
import org.isnad.store.ReportReading;

/** The origins of what a case holds. */
public final class CaseOrigins {
  private CaseOrigins() {}

  /** Over the current readings and the judgements in force. */
  public static Origins of(Ledger ledger) {
    List<Material> materials = new ArrayList<>();
    ledger.eachReading(reading -> materials.add(material(reading)));
    List<Judgement> judgements = List.of();
    return Origins.of(materials, judgements);
  }

  private static Material material(ReportReading reading) {
    return new Material(reading.report(), reading.mentions(), reading.claims());
  }
}
