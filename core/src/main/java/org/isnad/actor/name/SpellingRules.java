package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Line;

/** Which Latin letters may stand for Arabic ones, from {@code spelling.tsv}. */
final class SpellingRules {
  private static final String VOWEL_LETTERS = "اأإآوييىعةئؤء";
  static final int LONGEST = 3;
  private static final double FOREIGN = .8;

  /**
   * Latin letters and what they cost.
   *
   * @param first whether only at the begin
   * @param last whether only at the end
   */
  record Chunk(String latin, double cost, boolean first, boolean last) {}

  private final Map<String, List<Chunk>> chunks = new HashMap<>();
  private final List<Chunk> vowels = new ArrayList<>();
  private final List<Chunk> arabicVowels = new ArrayList<>();

  SpellingRules() {
    for (Line line : Line.ofResource(SpellingRules.class, "spelling.tsv")) {
      List<String> fields = line.fields();
      List<Chunk> out =
          switch (fields.get(0)) {
            case "vowel" -> vowels;
            case "arabic" -> arabicVowels;
            default -> chunks.computeIfAbsent(fields.get(0), k -> new ArrayList<>());
          };
      for (String field : fields.get(1).split(" ")) {
        out.add(chunk(line, field));
      }
    }
  }

  private static Chunk chunk(Line line, String field) {
    int colon = field.lastIndexOf(':');
    if (colon < 1) {
      throw line.wrong("a chunk without its cost: " + field, "write letters, a colon and a number");
    }
    boolean first = field.charAt(0) == '^';
    boolean last = field.charAt(0) == '$';
    String latin = field.substring(first || last ? 1 : 0, colon);
    double cost = Double.parseDouble(field.substring(colon + 1));
    return new Chunk(latin.equals("-") ? "" : latin, cost, first, last);
  }

  List<Chunk> of(String arabic) {
    return chunks.getOrDefault(arabic, List.of());
  }

  /** What a chunk costs more in a word that looks Arabic: Arabic names have no p, v or x. */
  static double foreign(String latin) {
    for (int i = 0; i < latin.length(); i++) {
      boolean hard = latin.charAt(i) == 'c' && !latin.startsWith("h", i + 1);
      if (hard || "pvx".indexOf(latin.charAt(i)) >= 0) {
        return FOREIGN;
      }
    }
    return 0;
  }

  /** Whether a word has the article or letters that foreign names are seldom written with. */
  static boolean looksArabic(String word) {
    return word.startsWith("ال") || word.chars().anyMatch(c -> "حصضطظعذثقءة".indexOf(c) >= 0);
  }

  /** The vowels that may follow Arabic letters unwritten. */
  List<Chunk> after(String arabic, boolean looksArabic) {
    boolean vowel = VOWEL_LETTERS.indexOf(arabic.charAt(arabic.length() - 1)) >= 0;
    return vowel ? List.of() : looksArabic ? arabicVowels : vowels;
  }
}
