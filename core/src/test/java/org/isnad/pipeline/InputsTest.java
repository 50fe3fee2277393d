package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.report.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String STORY = "The rebels left the town on Monday, a guard said. ";

  @TempDir private Path folder;

  private static List<Double> shares(Inputs inputs) {
    List<Double> shares = new ArrayList<>();
    inputs.readAll(result -> shares.add(inputs.share()));
    return shares;
  }

  private static Inputs inputs(String... names) {
    return new Inputs(List.of(names), InputStream.nullInputStream());
  }

  @Test
  void the_share_grows_with_the_bytes_of_the_files() throws IOException {
    Files.writeString(folder.resolve("a.txt"), STORY.repeat(1000));
    Files.writeString(folder.resolve("b.txt"), STORY.repeat(3000));
    List<Double> shares = shares(inputs(folder.toString()));
    assertThat(shares).hasSize(2).isSorted();
    assertThat(shares.getFirst()).isBetween(0.2, 0.3);
    assertThat(shares.getLast()).isEqualTo(1);
  }

  @Test
  void the_share_grows_inside_an_archive() throws IOException {
    Path file = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (int i = 0; i < 10; i++) {
        zip.putNextEntry(new ZipEntry(i + ".txt"));
        zip.write((STORY.repeat(1000) + i).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    List<Double> shares = shares(inputs(file.toString()));
    assertThat(shares).hasSize(10).isSorted();
    assertThat(shares.get(4)).isBetween(0.1, 0.9);
  }

  @Test
  void the_share_of_standard_input_is_not_known() {
    Inputs inputs =
        new Inputs(List.of("-"), new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)));
    assertThat(shares(inputs)).hasSize(1).allMatch(share -> share.isNaN());
  }

  @Test
  void what_cannot_be_a_file_is_a_problem_and_the_rest_is_read() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), STORY);
    List<ReadResult> results = new ArrayList<>();
    inputs("https://x.example/", "a\0b", file.toString()).readAll(results::add);
    assertThat(results).hasSize(3);
    assertThat(results.subList(0, 2)).allMatch(ReadResult.Failed.class::isInstance);
    assertThat(results.getLast()).isInstanceOf(ReadResult.Read.class);
  }
}
