package org.isnad.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs commands as a person types them. */
final class Typed {
  private static final int WIDTH = 100;

  private Typed() {}

  /** What a command gave. */
  record Call(int status, String out, String err) {}

  static Call isnad(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      int status = Main.run(List.of(words), new Screen(outStream, errStream, WIDTH));
      return new Call(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
