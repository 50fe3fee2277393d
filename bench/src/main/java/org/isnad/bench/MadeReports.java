package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.isnad.report.PlainReport;
import org.isnad.report.Published;
import org.isnad.report.Report;
import org.isnad.report.ReportMeta;

/**
 * Reports of about 600 words that read like news to a counter of words: words by Zipf's law, names
 * and figures of their own topic, quotations, and the same boilerplate in one of twenty. Three of
 * ten are copies of an earlier one: whole with some words changed, cut, or an excerpt among other
 * paragraphs. The same seed makes the same reports. Their texts lie in a temporary file, as those
 * of a case do, so that their number is not bounded by memory.
 */
final class MadeReports implements AutoCloseable {
  private static final int VOCABULARY = 60_000;
  private static final int WORDS = 600;
  private static final int SENTENCE = 22;
  private static final int SENTENCES_A_PARAGRAPH = 3;
  private static final int TOPICS = 2_000;
  private static final String PARAGRAPH = "\n\n";
  private static final String[] SYLLABLES =
      ("ba be bi bo bu da de di do du fa fe ga go ha he ka ke ki ko la le li lo ma me mi mo na ne"
           + " ni no pa pe ra re ri ro sa se si so ta te ti to va ve wa we za zo tra ster ment ing"
           + " tion al er est and")
          .split(" ");

  private final Random random;
  private final String[] vocabulary = new String[VOCABULARY];
  private final double[] zipf = new double[VOCABULARY];
  private final Path file;
  private final FileChannel channel;
  private final long[] ends;
  private final int[] outlets;
  private final Set<Long> copies = new HashSet<>();
  private final int[] originalOf;

  private MadeReports(int count, long seed) throws IOException {
    random = new Random(seed);
    originalOf = new int[count];
    outlets = new int[count];
    ends = new long[count];
    vocabulary();
    file = Files.createTempFile("made-reports", ".txt");
    channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    for (int i = 0; i < count; i++) {
      make(i);
    }
  }

  /** So many reports. */
  static MadeReports of(int count, long seed) throws IOException {
    return new MadeReports(count, seed);
  }

  int size() {
    return ends.length;
  }

  /** The report of this index, made anew from its text. */
  Report report(int index) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusDays(index % 1500);
    Published published = new Published(day, Published.Basis.METADATA);
    String outlet = "Outlet " + vocabulary[outlets[index]];
    ReportMeta meta = new ReportMeta(outlet, null, null, published, "en", null, List.of());
    return PlainReport.of(index + ".txt", text(index), meta);
  }

  String text(int index) {
    long begin = index == 0 ? 0 : ends[index - 1];
    ByteBuffer bytes = ByteBuffer.allocate((int) (ends[index] - begin));
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, begin + bytes.position()) < 0) {
          throw new IOException(file + " ends before report " + index);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new String(bytes.array(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.delete(file);
  }

  /** Whether one of two reports, by index, was copied from the other or both from a third. */
  boolean areOne(int one, int other) {
    return originalOf[one] == originalOf[other];
  }

  /** How many pairs of a copy and what it was copied from there are. */
  int copies() {
    return copies.size();
  }

  /** Whether the second was copied from the first directly. */
  boolean isCopy(int original, int copy) {
    return copies.contains(((long) original << 32) | copy);
  }

  private void vocabulary() {
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = word(2 + random.nextInt(3));
      sum += 1.0 / (i + 2.7);
      zipf[i] = sum;
    }
    for (int i = 0; i < VOCABULARY; i++) {
      zipf[i] /= sum;
    }
  }

  private String word(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private void make(int index) throws IOException {
    boolean copy = index > 10 && random.nextInt(10) < 3;
    int from = copy ? random.nextInt(index) : -1;
    List<String> text = copy ? copied(List.of(text(from).split(PARAGRAPH))) : paragraphs(WORDS);
    originalOf[index] = copy ? originalOf[from] : index;
    if (copy) {
      copies.add(((long) from << 32) | index);
    }
    ByteBuffer bytes =
        ByteBuffer.wrap(String.join(PARAGRAPH, text).getBytes(StandardCharsets.UTF_8));
    ends[index] = (index == 0 ? 0 : ends[index - 1]) + bytes.remaining();
    while (bytes.hasRemaining()) {
      channel.write(bytes, ends[index] - bytes.remaining());
    }
    outlets[index] = random.nextInt(400);
  }

  private List<String> copied(List<String> original) {
    return switch (random.nextInt(3)) {
      case 0 -> noisy(original);
      case 1 ->
          original.subList(
              0, Math.max(2, (int) (original.size() * (0.4 + 0.4 * random.nextDouble()))));
      default -> excerpt(original);
    };
  }

  private List<String> noisy(List<String> original) {
    return original.stream().map(this::noisy).toList();
  }

  /** Three words of a hundred become others. */
  private String noisy(String paragraph) {
    String[] words = paragraph.split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = random.nextInt(100) < 3 ? draw() : words[i];
    }
    return String.join(" ", words);
  }

  private List<String> excerpt(List<String> original) {
    List<String> text = new ArrayList<>(paragraphs(WORDS / 2));
    int begin = random.nextInt(Math.max(1, original.size() - 2));
    text.addAll(
        random.nextInt(text.size()), original.subList(begin, Math.min(original.size(), begin + 2)));
    return text;
  }

  private List<String> paragraphs(int words) {
    int topic = random.nextInt(TOPICS);
    List<String> text = new ArrayList<>();
    if (random.nextInt(20) == 0) {
      text.add(
          "This page uses small files on your device so that it works as you expect it to work.");
    }
    for (int made = 0; made < words; ) {
      StringBuilder paragraph = new StringBuilder();
      for (int s = 0; s < SENTENCES_A_PARAGRAPH; s++) {
        paragraph.append(s == 0 ? "" : " ").append(sentence(topic));
        made += SENTENCE;
      }
      text.add(paragraph.toString());
    }
    return text;
  }

  private String sentence(int topic) {
    StringBuilder sentence = new StringBuilder();
    boolean quoted = random.nextInt(8) == 0;
    for (int i = 0; i < SENTENCE; i++) {
      sentence
          .append(i == 0 ? (quoted ? "\"" : "") : " ")
          .append(i == 0 ? capital(draw()) : token(topic));
    }
    return sentence.append(quoted ? "\" he said." : ".").toString();
  }

  private String token(int topic) {
    int dice = random.nextInt(40);
    if (dice == 0) {
      return String.valueOf(random.nextInt(3000));
    }
    return dice <= 2 ? name(topic) : draw();
  }

  /** One of the thirty names of a topic. */
  private String name(int topic) {
    int index = (topic * 31 + random.nextInt(30) * 7919) % VOCABULARY;
    return capital(vocabulary[index]);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String draw() {
    int low = java.util.Arrays.binarySearch(zipf, random.nextDouble());
    return vocabulary[Math.min(VOCABULARY - 1, low < 0 ? -low - 1 : low)];
  }
}
