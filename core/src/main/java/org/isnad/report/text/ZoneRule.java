package org.isnad.report.text;

import java.util.List;
import org.isnad.report.Zone;

/** One rule about zones: from zones in order to zones in order over the same words. */
interface ZoneRule {
  List<Zone> apply(String text, List<Zone> zones);
}
