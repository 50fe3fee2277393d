package org.isnad.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;

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

  /**
   * Another text for every build of this program: where its classes lie, how many bytes they take
   * and when they were last written.
   */
  public static String build() {
    try {
      Path home =
          Path.of(Provenance.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> all = Files.walk(home)) {
        return home + all.filter(Files::isRegularFile).map(Provenance::written).toList().toString();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies nowhere", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be read", e);
    }
  }

  private static String written(Path file) {
    try {
      return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be read: " + file, e);
    }
  }
}
