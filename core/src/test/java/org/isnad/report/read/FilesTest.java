package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.base.ProblemKind;
import org.isnad.report.ReadResult;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders as they lie on a disk. */
class FilesTest {
  @TempDir Path folder;

  @Test
  void reads_a_folder_in_the_order_of_its_names() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("c.txt"), "The third of them is here.");
    Files.writeString(folder.resolve("b/a.txt"), "The second of them is here.");
    Files.writeString(folder.resolve("a.txt"), "The first of them is here.");
    Files.writeString(folder.resolve(".hidden"), "Not this one.");
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly("a.txt", "b/a.txt", "c.txt");
  }

  @Test
  void tells_of_a_page_about_the_folder_and_reads_it_only_by_its_name() throws IOException {
    Path readme = Files.writeString(folder.resolve("README.md"), "How these were gathered.");
    Files.writeString(folder.resolve("a.txt"), "The first of them is here.");
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly("PASSED_OVER README.md", "a.txt");
    assertThat(Golden.results(readme)).extracting(FilesTest::told).containsExactly("README.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README",
        "readme.txt",
        "README.fr.md",
        "README-zh-CN.html",
        "LISEZMOI.txt",
        "Léeme.md"
      })
  void knows_pages_about_a_folder_by_their_names(String name) {
    assertThat(Leaflets.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "readme-to-the-fighters-of-the-north.txt",
        "readme.zip",
        "readmen.txt",
        "a-readme.txt"
      })
  void knows_other_files_from_them(String name) {
    assertThat(Leaflets.isOne(name)).isFalse();
  }

  @Test
  void stops_at_a_link_that_leads_back() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Something is written here.");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly("a.txt", "TOO_DEEP loop");
  }

  @Test
  void names_a_file_that_is_not_there_or_a_link_to_nowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly("UNREADABLE gone");
    assertThat(Golden.results(folder.resolve("missing.txt")))
        .extracting(FilesTest::told)
        .containsExactly("UNREADABLE missing.txt");
  }

  @Test
  void names_a_file_without_permission() throws IOException {
    Path file = Files.writeString(folder.resolve("shut.txt"), "Nobody may read this.");
    Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file),
        "this user may read everything");
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly("UNREADABLE shut.txt");
  }

  @Test
  void does_not_wait_on_a_pipe() throws Exception {
    Process made = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
    Assumptions.assumeTrue(made.waitFor() == 0, "no mkfifo here");
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly("UNSUPPORTED pipe");
  }

  @Test
  void names_an_empty_file_a_binary_and_a_list_of_addresses() throws IOException {
    Files.writeString(folder.resolve("a-empty.txt"), "");
    Files.writeString(folder.resolve("b-blank.txt"), " \n\t\n");
    Files.write(folder.resolve("c-binary.txt"), new byte[] {1, 2, 3, 0, 0, 5, 9, 0});
    Files.writeString(
        folder.resolve("d-list.txt"),
        "# to read\nhttps://levantwire.example/a\nhttps://levantwire.example/b\n");
    assertThat(Golden.results(folder))
        .extracting(FilesTest::told)
        .containsExactly(
            "EMPTY a-empty.txt",
            "EMPTY b-blank.txt",
            "BINARY c-binary.txt",
            "UNSUPPORTED d-list.txt");
  }

  @Test
  void reads_a_very_long_line_in_parts_and_loses_nothing() throws IOException {
    String word = "command ";
    Path file = Files.writeString(folder.resolve("long.txt"), word.repeat(400_000));
    List<ReadResult> results = Golden.results(file);
    assertThat(results.getFirst())
        .isInstanceOfSatisfying(
            ReadResult.Failed.class,
            f -> assertThat(f.problem().kind()).isEqualTo(ProblemKind.TOO_LARGE));
    StringBuilder all = new StringBuilder();
    results.stream().skip(1).forEach(r -> all.append(((ReadResult.Read) r).report().text()));
    assertThat(all.toString()).isEqualTo(word.repeat(400_000));
    assertThat(results).hasSizeGreaterThan(3);
  }

  private static String told(ReadResult result) {
    return switch (result) {
      case ReadResult.Read read -> local(read.report().path());
      case ReadResult.Failed failed ->
          failed.problem().kind() + " " + local(failed.problem().file());
    };
  }

  private static String local(String path) {
    return path.replaceAll("^.*/junit-?\\d+/", "");
  }
}
