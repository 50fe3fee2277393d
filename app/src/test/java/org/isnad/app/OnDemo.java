package org.isnad.app;

import static org.isnad.app.Typed.isnad;

import java.nio.file.Path;
import org.isnad.app.Typed.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a case of the demo's reports, made once for each class. */
abstract class OnDemo {
  @TempDir static Path folder;

  /** The case. */
  static String file = "";

  /** What making it told. */
  static Call demo = new Call(-1, "", "");

  @BeforeAll
  static void runTheDemo() {
    file = folder.resolve("demo.isnad").toString();
    demo = isnad("demo", "--case", file);
  }
}
