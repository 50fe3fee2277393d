package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.report.read.Made.STORY;
import static org.isnad.report.read.Made.bytes;
import static org.isnad.report.read.Made.join;
import static org.isnad.report.read.Made.problems;
import static org.isnad.report.read.Made.read;
import static org.isnad.report.read.Made.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.report.ReadResult;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad archive is one clear problem; what can be read of it is read; what follows it too. */
class BadArchivesTest {
  private static final int MIB = 1024 * 1024;

  @TempDir Path folder;

  @Test
  void a_cut_zip_gives_what_can_be_found_in_it() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    members.put("b.txt", bytes(STORY.repeat(50)));
    byte[] zip = Made.zip(members);
    List<ReadResult> results = read("a.zip", Arrays.copyOf(zip, zip.length - 100));
    assertThat(problems(results)).first().isEqualTo("BROKEN a.zip");
    assertThat(reports(results)).extracting(Report::path).first().isEqualTo("a.zip!/a.txt");
  }

  @Test
  void a_page_about_the_archive_is_told_of_and_its_reports_are_read() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("all/README.md", bytes("How these were gathered."));
    members.put("all/a.txt", bytes(STORY));
    for (List<ReadResult> results :
        List.of(read("a.zip", Made.zip(members)), read("a.tar", Made.tar(members)))) {
      assertThat(problems(results))
          .singleElement()
          .asString()
          .startsWith("PASSED_OVER a.")
          .endsWith("!/all/README.md");
      assertThat(reports(results)).hasSize(1);
    }
  }

  @Test
  void a_locked_member_of_a_zip() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    byte[] zip = Made.zip(members);
    zip[6] |= 1; // the flag in the member's own head and in the directory
    int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
    zip[directory + 8] |= 1;
    Path file = Files.write(folder.resolve("a.zip"), zip);
    assertThat(problems(Golden.results(file)))
        .allMatch(p -> p.startsWith("ENCRYPTED") && p.endsWith("a.zip!/a.txt"))
        .hasSize(1);
  }

  @Test
  void a_bomb_in_a_zip_is_not_opened_and_the_rest_is_read() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(STORY));
    members.put("bomb.txt", bytes("a b ".repeat(8 * MIB)));
    members.put("c.txt", bytes(STORY));
    Path file = Files.write(folder.resolve("a.zip"), Made.zip(members));
    List<ReadResult> results = Golden.results(file);
    assertThat(problems(results))
        .hasSize(1)
        .allMatch(p -> p.startsWith("DECOMPRESSION_BOMB") && p.endsWith("bomb.txt"));
    assertThat(reports(results)).hasSize(2);
  }

  @Test
  void a_bomb_of_gzip_stops() throws IOException {
    Path file = Files.write(folder.resolve("a.gz"), Made.gzip(new byte[0]));
    assertThat(problems(Golden.results(file))).hasSize(1).allMatch(p -> p.startsWith("EMPTY"));
    Path bomb =
        Files.write(folder.resolve("b.html.gz"), Made.gzip(bytes("<p>" + "a b ".repeat(16 * MIB))));
    assertThat(problems(Golden.results(bomb)))
        .hasSize(1)
        .allMatch(p -> p.startsWith("DECOMPRESSION_BOMB"));
  }

  @Test
  void bombs_in_archives_in_archives_stop_early() throws IOException {
    byte[] layer = Made.zip(Map.of("zeros.txt", bytes("a b ".repeat(8 * MIB))));
    for (int depth = 0; depth < 3; depth++) {
      Map<String, byte[]> members = new LinkedHashMap<>();
      for (int i = 0; i < 16; i++) {
        members.put(depth + "-" + i + ".zip", layer);
      }
      layer = Made.zip(members);
    }
    Path file = Files.write(folder.resolve("42.zip"), layer);
    assertThat(problems(Golden.results(file)))
        .hasSizeLessThan(12)
        .allMatch(p -> p.startsWith("DECOMPRESSION_BOMB"));
  }

  @Test
  void archives_nested_a_thousand_deep() {
    byte[] zip = bytes(STORY);
    for (int i = 0; i < 1000; i++) {
      zip = Made.zip(Map.of(i == 0 ? "a.txt" : "a.zip", zip));
    }
    assertThat(problems(read("a.zip", zip)))
        .hasSize(1)
        .allMatch(p -> p.startsWith("TOO_DEEP a.zip!/a.zip"));
  }

  @Test
  void a_cut_gzip_keeps_what_came_before() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder("The text begins here.\n\n");
    for (int i = 0; i < 5000; i++) {
      text.append("word").append(random.nextInt(100_000)).append(' ');
    }
    byte[] gzip = Made.gzip(bytes(text.toString()));
    List<ReadResult> results = read("a.txt.gz", Arrays.copyOf(gzip, gzip.length / 2));
    assertThat(problems(results)).containsExactly("PARTLY_READ a.txt.gz");
    assertThat(reports(results))
        .hasSize(1)
        .allSatisfy(r -> assertThat(text.toString()).startsWith(r.text()));
  }

  @Test
  void a_cut_web_archive_keeps_its_first_records() {
    byte[] page = Made.warc("https://x.example/a", "text/plain", STORY);
    byte[] both = join(Made.gzip(page), Made.gzip(page));
    List<ReadResult> results = read("a.warc.gz", Arrays.copyOf(both, both.length - 40));
    assertThat(problems(results)).isNotEmpty().allMatch(p -> p.startsWith("PARTLY_READ a.warc.gz"));
    assertThat(reports(results)).isNotEmpty();
  }

  @Test
  void a_web_archive_is_known_by_its_first_bytes_though_it_holds_pictures() {
    byte[] page = Made.warc("https://x.example/a", "text/plain", STORY);
    byte[] picture = Made.warc("https://x.example/b.png", "image/png", "\u0000\u0001\u0002");
    List<ReadResult> results = read("a.warc", join(page, picture));
    assertThat(problems(results)).isEmpty();
    assertThat(reports(results)).hasSize(1);
  }
}
