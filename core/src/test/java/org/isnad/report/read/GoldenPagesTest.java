package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page under {@code pages/} is read as its golden file says. */
class GoldenPagesTest {
  private static final Path PAGES = Golden.resources().resolve("pages");

  @TestFactory
  Stream<DynamicTest> every_page_is_read_as_its_golden_file_says() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(name(page), () -> Golden.check(page, golden(page))));
  }

  @Test
  void every_golden_file_has_its_page() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.filter(file -> name(file).endsWith(".golden")).map(GoldenPagesTest::page))
          .isNotEmpty()
          .allMatch(Files::exists);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> !name(file).endsWith(".golden")).sorted().toList();
    }
  }

  private static Path golden(Path page) {
    return page.resolveSibling(name(page) + ".golden");
  }

  private static Path page(Path golden) {
    return golden.resolveSibling(name(golden).replace(".golden", ""));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
