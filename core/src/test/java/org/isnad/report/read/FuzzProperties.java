package org.isnad.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.report.read.Made.bytes;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.report.ReadResult;

/** Files of every format with bytes changed, cut and doubled: nothing makes the reader throw. */
class FuzzProperties {
  private static final Limits SMALL =
      new Limits(1 << 22, 1 << 16, 1 << 20, 20_000, 100, 1 << 20, 1 << 26, 4, 16);
  private static final List<Map.Entry<String, byte[]>> SEEDS = List.copyOf(seeds().entrySet());

  @Property(tries = 400)
  void no_input_makes_the_reader_throw(
      @ForAll @IntRange(min = 0, max = 13) int seed, @ForAll long dice) {
    Map.Entry<String, byte[]> file = SEEDS.get(seed % SEEDS.size());
    byte[] changed = mutate(file.getValue(), new Random(dice));
    List<ReadResult> results = Made.read(new ReportReader(SMALL), file.getKey(), changed);
    assertThat(results).isEqualTo(again(file.getKey(), changed, results));
    ReadProperties.assertSound(Made.reports(results));
  }

  /** The same reports and problems; arrays of bytes are compared by their reports' hashes. */
  private static List<ReadResult> again(String name, byte[] bytes, List<ReadResult> first) {
    List<ReadResult> second = Made.read(new ReportReader(SMALL), name, bytes);
    assertThat(Made.reports(second)).isEqualTo(Made.reports(first));
    assertThat(Made.problems(second)).isEqualTo(Made.problems(first));
    return first;
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    byte[] out = bytes.clone();
    int changes = random.nextInt(12);
    for (int i = 0; i < changes && out.length > 4; i++) {
      int at = random.nextInt(out.length);
      switch (random.nextInt(4)) {
        case 0 -> out[at] = (byte) random.nextInt(256);
        case 1 -> out = Arrays.copyOf(out, Math.max(4, at));
        case 2 -> out[at] ^= (byte) (1 << random.nextInt(8));
        default -> {
          int length = Math.min(random.nextInt(64), out.length - at);
          byte[] longer = Arrays.copyOf(out, out.length + length);
          System.arraycopy(out, at, longer, out.length, length);
          out = longer;
        }
      }
    }
    return out;
  }

  private static Map<String, byte[]> seeds() {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    String page =
        "<html><head><meta property=og:site_name content=X><script"
            + " type=application/ld+json>{\"headline\":\"A\",\"datePublished\":\"2021-03-17\"}</script></head><body><nav>Home</nav><h1>A"
            + " title</h1><p>"
            + Made.STORY
            + "</p><table><tr><td>x<td>y</table></body></html>";
    seeds.put("a.txt", bytes("A title\n\nBy Dana Karim\n\n" + Made.STORY + "\n\nSource link"));
    seeds.put("a.html", bytes(page));
    seeds.put("a.docx", Made.docx("Title", "A title", "", Made.STORY));
    seeds.put("a.zip", Made.zip(Map.of("a.html", bytes(page))));
    seeds.put("a.gz", Made.gzip(bytes(page)));
    seeds.put("a.warc", Made.warc("https://x.example/", "text/html", page));
    seeds.put("a.warc.gz", Made.gzip(Made.warc("https://x.example/", "text/html", page)));
    seeds.put(
        "a.eml",
        bytes(
            "From: a@b.example\n"
                + "Subject: x\n"
                + "MIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n"
                + "--b\n"
                + "Content-Type: text/html\n\n"
                + page
                + "\n--b--\n"));
    seeds.put(
        "a.mbox",
        bytes(
            "From a Wed\nFrom: a@b.example\nSubject: x\n\n"
                + Made.STORY
                + "\n\nFrom b Thu\nFrom: c@d.example\n\nTwo\n"));
    seeds.put(
        "a.rss",
        bytes(
            "<rss><channel><title>X</title><item><title>T</title><pubDate>Wed, 17 Mar 2021 01:00:00"
                + " +0300</pubDate><description>&lt;p&gt;"
                + Made.STORY
                + "</description></item></channel></rss>"));
    seeds.put(
        "result.json",
        bytes(
            "{\"name\":\"C\",\"type\":\"public_channel\",\"id\":1,\"messages\":[{\"id\":2,\"type\":\"message\",\"date\":\"2021-03-17T10:00:00\",\"text\":[\"a"
                + " \",{\"type\":\"b\",\"text\":\"c\"}]}]}"));
    seeds.put(
        "a.jsonl",
        bytes("{\"text\":\"One is here.\",\"date\":1615975200}\n{\"body\":\"<p>Two</p>\"}\n"));
    try {
      seeds.put("a.tar", Made.tar(Map.of("a.txt", bytes(Made.STORY))));
      seeds.put("a.pdf", Made.pdf(false, List.of(List.of(Made.STORY))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return seeds;
  }
}
