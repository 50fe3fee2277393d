package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.isnad.actor.name.NameForm;

/**
 * Makes names of people, and other spellings of them, from the words that Isnad knows: Arabic names
 * with a father's name, often a grandfather's and a family's, in one of their spellings; Western
 * names of two or three words, common words more often. Seeded: the same names each run.
 */
final class NameMaker {
  private final Random random;
  private final List<String[]> arabic = new ArrayList<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> western = new ArrayList<>();
  private final double[] upTo;

  /** A name as it was made: its words, and for Arabic names which of the table's lines they are. */
  record Made(List<String> words, List<Integer> lines) {
    String text() {
      return String.join(" ", words);
    }
  }

  NameMaker(long seed) throws IOException {
    random = new Random(seed);
    for (String line : lines("arabic-names.tsv")) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] fields = line.split("\t");
        scripts.add(fields[0].split(" ")[0]);
        arabic.add(fields[1].split(" "));
      }
    }
    List<Double> weights = new ArrayList<>();
    double sum = 0;
    for (String line : lines("name-words.tsv")) {
      String[] fields = line.split("\t");
      int count = Integer.parseInt(fields[1]);
      if (count >= 3 && fields[0].length() >= 3) {
        western.add(fields[0]);
        sum += Math.pow(count, .7);
        weights.add(sum);
      }
    }
    upTo = weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<String> lines(String resource) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameForm.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  Made next() {
    return random.nextInt(100) < 40 ? arabicName() : westernName();
  }

  private Made arabicName() {
    List<String> words = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int parts = 2 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      double skewed = Math.pow(random.nextDouble(), 1.7);
      int line = (int) (skewed * arabic.size());
      lines.add(line);
      words.add(spelling(line));
    }
    return new Made(words, lines);
  }

  private String spelling(int line) {
    String[] spellings = arabic.get(line);
    return spellings[(int) (Math.pow(random.nextDouble(), 2) * spellings.length)];
  }

  private Made westernName() {
    List<String> words = new ArrayList<>();
    int parts = random.nextInt(100) < 70 ? 2 : 3;
    for (int i = 0; i < parts; i++) {
      int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
      words.add(western.get(Math.min(western.size() - 1, found < 0 ? -found - 1 : found)));
    }
    return new Made(words, List.of());
  }

  /** Another writing of a name: respelled, in Arabic script, cut, turned, or with a slip. */
  String other(Made name) {
    List<String> words = new ArrayList<>(name.words());
    boolean inArabic = !name.lines().isEmpty() && random.nextInt(100) < 25;
    for (int i = 0; i < name.lines().size(); i++) {
      int line = name.lines().get(i);
      words.set(i, inArabic ? scripts.get(line) : spelling(line));
    }
    if (words.size() > 2 && random.nextInt(100) < 30) {
      words.remove(1);
    }
    if (!inArabic && (name.lines().isEmpty() || random.nextInt(100) < 20)) {
      int at = random.nextInt(words.size());
      words.set(at, slip(words.get(at)));
    }
    if (random.nextInt(100) < 25) {
      words.addFirst(words.removeLast());
    }
    return String.join(" ", words);
  }

  /** A letter left out, doubled, or swapped with its neighbour; the first one stays. */
  private String slip(String word) {
    if (word.length() < 4) {
      return word;
    }
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    char c = word.charAt(at);
    return switch (random.nextInt(3)) {
      case 0 -> before + word.substring(at + 1);
      case 1 -> before + c + word.substring(at);
      default -> before + word.charAt(at + 1) + c + word.substring(at + 2);
    };
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
