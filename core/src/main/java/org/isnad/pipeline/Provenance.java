package org.isnad.pipeline;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** With what something was read: versions and the machine. */
public final class Provenance {
  private Provenance() {}

  /** Of this program on this machine. */
  public static SequencedMap<String, String> ofThisProgram() {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    String version = Provenance.class.getPackage().getImplementationVersion();
    all.put("isnad", version == null ? "unpackaged" : version);
    all.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    all.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    all.put("arch", System.getProperty("os.arch"));
    all.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
    all.put("heap-mib", String.valueOf(Runtime.getRuntime().maxMemory() >> 20));
    return all;
  }
}
