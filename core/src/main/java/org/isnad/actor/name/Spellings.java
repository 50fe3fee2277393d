package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.base.Explanation;
import org.isnad.base.Line;

/**
 * Likely Latin spellings of a word in Arabic script: the vowels restored, foreign names read back.
 * A noisy channel (Knight and Graehl 1998): how likely the Latin word is as a name, times how
 * likely it would be written so in Arabic. Both are searched at once, once among known words of
 * names and once letter by letter.
 */
public final class Spellings {
  /** The words of names with their counts, written while building. */
  public static final String NAMES = "name-words.tsv";

  private static final int BEAM = 120;
  private static final double KNOWN_SHARE = Math.log(.75);
  private static final double NEW_SHARE = Math.log(.25);
  private static final double TAME = .6;

  /** Costs are written as for one writer; names come from many. */
  private static final double WRITTEN = 2;

  private final NameWords names = NameWords.load(NAMES);
  private final SpellingRules rules = new SpellingRules();
  private final Map<String, List<String>> table = table();
  private final LetterModel letters = new LetterModel(names, table.values());
  private final double total = total();

  private record State(String latin, double cost, double letters, int low, int high) {
    double value(boolean known) {
      return known ? -cost : letters - cost;
    }
  }

  /** Small plain letters of a Latin word, as the spellings have them: 'Blériot' -> 'bleriot'. */
  public static String plain(String word) {
    return Words.latin(word);
  }

  /**
   * The likeliest spellings.
   *
   * @param arabic one word in Arabic script
   * @param limit how many at most
   */
  public List<Spelling> of(String arabic, int limit) {
    String word =
        arabic
            .strip()
            .replaceAll("[\\u064B-\\u0652\\u0640]", "")
            .replace('ک', 'ك')
            .replace('ی', 'ي');
    if (word.isEmpty()) {
      return List.of();
    }
    Map<String, Spelling> best = new HashMap<>();
    search(word, true).forEach(state -> keep(best, known(state)));
    search(word, false).forEach(state -> keep(best, unknown(state)));
    List<String> written =
        table.getOrDefault(Words.fold(word).replaceFirst("^ال(?=..)", ""), List.of());
    for (int i = 0; i < written.size(); i++) {
      keep(best, listed(written.get(i), i));
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(Spelling::score).reversed().thenComparing(Spelling::latin))
        .limit(limit)
        .toList();
  }

  private static void keep(Map<String, Spelling> best, Spelling spelling) {
    best.merge(spelling.latin(), spelling, (a, b) -> a.score() >= b.score() ? a : b);
  }

  private static Spelling listed(String latin, int place) {
    List<Explanation> parts =
        List.of(Explanation.of(-2 - 1.2 * place, "listed, place " + (place + 1)));
    return new Spelling(latin, Explanation.sum(latin, parts));
  }

  private Spelling known(State state) {
    int count = names.count(state.low());
    List<Explanation> parts =
        List.of(
            Explanation.of(
                KNOWN_SHARE + TAME * Math.log(1 + count) - total,
                "a name seen " + count + " times"),
            Explanation.of(-state.cost(), "written so in Arabic"));
    return new Spelling(state.latin(), Explanation.sum(state.latin(), parts));
  }

  private Spelling unknown(State state) {
    List<Explanation> parts =
        List.of(
            Explanation.of(
                NEW_SHARE + state.letters() + letters.end(state.latin()), "spelled like names"),
            Explanation.of(-state.cost(), "written so in Arabic"));
    return new Spelling(state.latin(), Explanation.sum(state.latin(), parts));
  }

  /** Words with all letters of an Arabic word read, the best ones. */
  private List<State> search(String word, boolean known) {
    List<Map<String, State>> reached = new ArrayList<>();
    for (int i = 0; i <= word.length(); i++) {
      reached.add(new HashMap<>());
    }
    reached.getFirst().put("", new State("", 0, 0, 0, names.size()));
    for (int i = 0; i < word.length(); i++) {
      for (State state : best(reached.get(i), known)) {
        for (int end = i + 1; end <= Math.min(word.length(), i + SpellingRules.LONGEST); end++) {
          extend(state, word, i, end, known, reached.get(end));
        }
      }
    }
    List<State> complete = best(reached.getLast(), known);
    return known
        ? complete.stream()
            .filter(s -> s.low() < s.high() && names.word(s.low()).equals(s.latin()))
            .toList()
        : complete;
  }

  private static List<State> best(Map<String, State> states, boolean known) {
    return states.values().stream()
        .sorted(
            Comparator.comparingDouble((State s) -> -s.value(known)).thenComparing(State::latin))
        .limit(known ? 3 * BEAM : BEAM)
        .toList();
  }

  private void extend(
      State state, String word, int from, int to, boolean known, Map<String, State> out) {
    String arabic = word.substring(from, to);
    boolean end = to == word.length();
    boolean looksArabic = SpellingRules.looksArabic(word);
    for (SpellingRules.Chunk chunk : rules.of(arabic)) {
      if ((chunk.first() && from > 0) || (chunk.last() && !end)) {
        continue;
      }
      double cost = chunk.cost() + (looksArabic ? SpellingRules.foreign(chunk.latin()) : 0);
      put(state, chunk.latin(), cost, known, out);
      if (!chunk.last() && !chunk.latin().isEmpty()) {
        for (SpellingRules.Chunk vowel : rules.after(arabic, looksArabic)) {
          put(state, chunk.latin() + vowel.latin(), cost + vowel.cost(), known, out);
        }
      }
    }
  }

  private void put(State state, String chunk, double cost, boolean known, Map<String, State> out) {
    String latin = state.latin() + chunk;
    int low = state.low();
    int high = state.high();
    double letter = state.letters();
    if (known) {
      low = names.from(latin, low, high);
      high = names.to(latin, low, high);
      if (low >= high) {
        return;
      }
    } else {
      letter += letters.of(state.latin(), chunk);
    }
    State next = new State(latin, state.cost() + WRITTEN * cost, letter, low, high);
    out.merge(latin, next, (a, b) -> a.cost() <= b.cost() ? a : b);
  }

  private double total() {
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += Math.pow(1 + names.count(i), TAME);
    }
    return Math.log(sum);
  }

  private static Map<String, List<String>> table() {
    Map<String, List<String>> out = new HashMap<>();
    for (Line line : Line.ofResource(Spellings.class, "arabic-names.tsv")) {
      List<String> latin = List.of(line.fields().get(1).split(" "));
      for (String arabic : line.fields().get(0).split(" ")) {
        out.put(Words.fold(arabic), latin);
      }
    }
    return Map.copyOf(out);
  }
}
