package org.isnad.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that pages are held against, without the style sheet. Run with {@code -Disnad.golden=write}
 * to write them anew, then read the difference.
 */
final class Golden {
  private static final Path BESIDE =
      Path.of(System.getProperty("isnad.root", ".."), "app/src/test/resources/org/isnad/app/brief");

  private Golden() {}

  static void check(String name, String written) throws IOException {
    String page = written.replaceFirst("(?s)(?<=<style>\n).*(?=</style>)", "");
    Path golden = BESIDE.resolve(name);
    if (System.getProperty("isnad.golden", "").equals("write")) {
      Files.writeString(golden, page);
    }
    assertThat(page).isEqualTo(Files.readString(golden));
  }
}
