package org.isnad.eval.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A rough likeness of names that shares nothing with the matcher under test: what decides which
 * aliases are spellings of a name at all ('Garbaya Ahmed' is none of 'Hasan Izz-al-Din').
 */
final class Crude {
  private static final String ARABIC = "بپتثجچحخدذرزژسشصضطظعغفقكکگلمنهويیئؤءأإآاىة";
  private static final String LATIN = "bbttjchkddrzzsssdtz-kfkkkklmnh------------";

  private Crude() {}

  static boolean isArabic(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /** Whether at least two words, and two in three of the shorter name's, are alike. */
  static boolean related(String one, String other) {
    long found = alike(one, other);
    return found >= 2 && 3 * found >= 2L * Math.min(words(one).size(), words(other).size());
  }

  /** Whether all words of the shorter name, two at least, are alike words of the other. */
  static boolean spells(String one, String other) {
    return words(one).size() >= 2 && words(other).size() >= 2 && covers(one, other);
  }

  /** The words of one among those of the other: no name tells such two apart. */
  static boolean covers(String one, String other) {
    return alike(one, other) == Math.min(words(one).size(), words(other).size());
  }

  /** How many words of the shorter name are alike words of the other. */
  private static long alike(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    List<String> few = a.size() <= b.size() ? a : b;
    List<String> many = a.size() <= b.size() ? b : a;
    return few.stream().filter(w -> many.stream().anyMatch(v -> likeWords(w, v))).count();
  }

  private static boolean likeWords(String one, String other) {
    return common(one, other) * 3 >= Math.max(one.length(), other.length()) * 2;
  }

  /** The different words of {@link #inOrder}. */
  static List<String> words(String name) {
    return inOrder(name).stream().distinct().sorted().toList();
  }

  /** The words' consonants, without articles and what joins. */
  static List<String> inOrder(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    List<String> out = new ArrayList<>();
    for (String word :
        plain.toLowerCase(Locale.ROOT).replaceAll("['’‘`]", "").split("[^\\p{L}\\p{N}]+")) {
      String consonants = consonants(word.replaceFirst("^ال", ""));
      if (consonants.length() >= 2 && !consonants.equals("bn")) {
        out.add(consonants);
      }
    }
    return out;
  }

  private static String consonants(String word) {
    String latin = word.replace("kh", "k").replace("gh", "g").replace("sh", "s").replace("dh", "d");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      int arabic = ARABIC.indexOf(c);
      char letter = arabic >= 0 ? LATIN.charAt(arabic) : "qcg".indexOf(c) >= 0 ? 'k' : c;
      boolean vowel = "aeiouyw-".indexOf(letter) >= 0;
      boolean doubled = !out.isEmpty() && out.charAt(out.length() - 1) == letter;
      out.append(vowel || doubled ? "" : letter);
    }
    return out.toString();
  }

  private static int common(String one, String other) {
    int[][] best = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        best[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return Arrays.stream(best[one.length()]).max().orElse(0);
  }
}
