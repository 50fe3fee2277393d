package org.isnad.report.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The encoding of bytes that are not UTF-8: ICU4J's guesses and the usual code pages of the
 * languages in use, whichever gives the most function words of some language and the fewest odd
 * characters.
 */
final class CharsetGuess {
  private static final int SAMPLE = 16_384;
  private static final List<String> USUAL =
      List.of("windows-1252", "windows-1256", "windows-1254", "windows-1251", "windows-1255");

  private CharsetGuess() {}

  static Charset of(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    Charset best = Charset.forName("windows-1252");
    double most = score(sample, best);
    for (Charset charset : candidates(sample)) {
      double score = score(sample, charset);
      if (score > most) {
        most = score;
        best = charset;
      }
    }
    return best;
  }

  private static List<Charset> candidates(byte[] sample) {
    Stream<String> guesses =
        Arrays.stream(new CharsetDetector().setText(sample).detectAll())
            .filter(match -> match.getConfidence() >= 10)
            .map(CharsetMatch::getName);
    return Stream.concat(USUAL.stream(), guesses)
        .map(Decoder::named)
        .filter(Objects::nonNull)
        .filter(charset -> !charset.name().startsWith("UTF-"))
        .distinct()
        .toList();
  }

  private static double score(byte[] sample, Charset charset) {
    String text = new String(sample, charset);
    LanguageCounts counts = new LanguageCounts(text, text.length());
    int words = Arrays.stream(counts.functionWords).max().orElse(0);
    return 10.0 * words - oddities(text) + letters(counts) / 100.0;
  }

  private static int letters(LanguageCounts counts) {
    return counts.letters.getOrDefault(counts.script(), 0);
  }

  /** Characters that running text does not have, and words that change script or case midway. */
  private static int oddities(String text) {
    int odd = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letters = Character.isLetter(c) && Character.isLetter(before);
      odd += isOdd(c) ? 2 : 0;
      odd += letters && Script.of(c) != Script.of(before) ? 1 : 0;
      odd += letters && Character.isLowerCase(before) && Character.isUpperCase(c) ? 1 : 0;
      before = c;
    }
    return odd;
  }

  private static boolean isOdd(char c) {
    return c == '\ufffd'
        || (Character.isISOControl(c) && !Character.isWhitespace(c))
        || "¤¦¬±¶¼½¾¸¨¯".indexOf(c) >= 0;
  }

  /** Whether a text reads like one: few characters that running text does not have. */
  static boolean plausible(String text) {
    return oddities(text.substring(0, Math.min(text.length(), SAMPLE))) * 20
        <= Math.min(text.length(), SAMPLE);
  }
}
