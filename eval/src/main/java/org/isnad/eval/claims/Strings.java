package org.isnad.eval.claims;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the claim scorer compares strings (its decisions D1-D3, D17). */
final class Strings {
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Pattern LEAD =
      Pattern.compile("^(?:(?:the|a|an|my|your|his|her|its|our|their)\\s+)+");
  private static final Pattern SINGLE = Pattern.compile("[\u2018\u2019\u201a\u201b\u02bc`\u00b4]");
  private static final Pattern DOUBLE = Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb]");
  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00a0\\x1c-\\x1f\\u2028\\u2029\\u0085]+");
  private static final Pattern ARTICLE = Pattern.compile("^\u0627\u0644(?=[\u0600-\u06ff]{2})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> GENERIC = generic();
  private static final Map<String, String> KINDS =
      Map.of(
          "organization", "organisation",
          "location", "place",
          "state", "government",
          "per", "person",
          "loc", "place",
          "org", "organisation");
  private static final String EDGE = " \"',.;:()[]";

  private Strings() {}

  /** How well two strings agree. */
  enum Agreement {
    NONE,
    /** One holds the other, and the shorter tells. */
    HOLDS,
    EQUAL
  }

  /** NFKC, folded case, straight quotes, no leading article or possessive, no edge punctuation. */
  static String norm(@Nullable String text) {
    String s = fold(text == null ? "" : text);
    s = SINGLE.matcher(s).replaceAll("'");
    s = DOUBLE.matcher(s).replaceAll("\"");
    s = strip(SPACE.matcher(s).replaceAll(" "));
    s = strip(LEAD.matcher(s).replaceFirst(""));
    return ARTICLE.matcher(s).replaceFirst("");
  }

  private static String fold(String s) {
    return UCharacter.foldCase(NFKC.normalize(s), true);
  }

  private static String strip(String s) {
    int begin = 0;
    int end = s.length();
    while (begin < end && EDGE.indexOf(s.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGE.indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    return s.substring(begin, end);
  }

  /** Words of a string, folded. */
  static List<String> words(@Nullable String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(fold(text == null ? "" : text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static String singular(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("es") && GENERIC.contains(w.substring(0, w.length() - 2))) {
      return w.substring(0, w.length() - 2);
    }
    return w.endsWith("s") && !w.endsWith("ss") ? w.substring(0, w.length() - 1) : w;
  }

  /** Whether a string has a word that is not a stop word, title or generic head. */
  static boolean telling(String s) {
    return words(s).stream()
        .anyMatch(w -> !GENERIC.contains(w) && !GENERIC.contains(singular(w)) && !w.equals("s"));
  }

  /** Whether the longer holds the shorter at word edges. */
  static boolean holds(String longer, String shorter) {
    if (shorter.isEmpty()) {
      return false;
    }
    char first = shorter.charAt(0);
    boolean arabic = first >= '\u0600' && first <= '\u06ff';
    String proclitics = arabic ? "(?:[\u0648\u0641\u0628\u0644\u0643]?(?:\u0627\u0644)?)" : "";
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}_])" + proclitics + Pattern.quote(shorter) + "(?![\\p{L}\\p{N}_])")
        .matcher(longer)
        .find();
  }

  static Agreement agree(@Nullable String one, @Nullable String other) {
    String a = norm(one);
    String b = norm(other);
    if (a.isEmpty() || b.isEmpty()) {
      return Agreement.NONE;
    }
    if (a.equals(b)) {
      return Agreement.EQUAL;
    }
    boolean shorterFirst = codePoints(a) < codePoints(b);
    String longer = shorterFirst ? b : a;
    String shorter = shorterFirst ? a : b;
    return telling(shorter) && holds(longer, shorter) ? Agreement.HOLDS : Agreement.NONE;
  }

  static boolean agrees(@Nullable String one, @Nullable String other) {
    return agree(one, other) != Agreement.NONE;
  }

  static int codePoints(String s) {
    return s.codePointCount(0, s.length());
  }

  /** A kind, with the spellings of one kind folded together. */
  static String kind(@Nullable String kind) {
    String k = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
    return KINDS.getOrDefault(k, k);
  }

  private static Set<String> generic() {
    try (InputStream in = Strings.class.getResourceAsStream("generic-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("generic-words.txt is missing from the build");
      }
      Set<String> words = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
