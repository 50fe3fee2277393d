package org.isnad.origin.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.base.Line;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet's name is compared by across spellings, scripts and addresses: a known name of
 * {@code outlet-aliases.tsv}, else the consonants of its telling words ('libyaobserver.ly' and 'The
 * Libya Observer').
 *
 * @param value equal for one outlet; empty when the name has no telling word
 */
public record OutletKey(String value) {
  private static final int SHORTEST = 3;

  /** Names of so few letters are compared by their letters. */
  private static final int LETTERS = 4;

  private static final int AFTER_ARTICLE = 5;
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?:[/:?#]\\S*)?");
  private static final Pattern RUN = Pattern.compile("\\p{Nd}+|\\P{Nd}+");
  private static final Set<String> SECOND_LEVEL =
      Line.words(OutletKey.class, "second-level-domains.txt");
  private static final Set<String> GENERIC =
      Line.words(OutletKey.class, "outlet-words.txt").stream()
          .map(OutletKey::joined)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toSet());
  private static final Map<String, String[]> ALIASES = aliases();

  /** The key of a name as written, or of an address. */
  public static OutletKey of(String name) {
    String label = label(name);
    String[] known = known(label == null ? name : label);
    if (known != null) {
      return new OutletKey(known[0].toLowerCase(Locale.ROOT));
    }
    return new OutletKey(sounds(label == null ? telling(name) : stripped(label)));
  }

  /** The name and all that it is known to go by, to be found in a text. */
  static List<WordSequence> forms(String name) {
    String label = label(name);
    String[] known = known(label == null ? name : label);
    List<WordSequence> forms = new ArrayList<>();
    forms.add(WordSequence.of(label == null ? name : label));
    if (known != null) {
      Arrays.stream(known).map(WordSequence::of).forEach(forms::add);
    }
    return forms.stream().filter(form -> form.hashes().length > 0).toList();
  }

  private static Map<String, String[]> aliases() {
    Map<String, String[]> all = new HashMap<>();
    for (Line line : Line.ofResource(OutletKey.class, "outlet-aliases.tsv")) {
      String[] names = line.text().split("\\|");
      for (String name : names) {
        all.put(joined(name), names);
      }
    }
    return all;
  }

  /** As written, then without words that say only what it is. */
  private static String @Nullable [] known(String name) {
    String[] whole = ALIASES.get(joined(name));
    if (whole != null) {
      return whole;
    }
    String telling = telling(name);
    String[] part = ALIASES.get(telling);
    return part != null ? part : ALIASES.get(stripped(telling));
  }

  /** Of an address the part that somebody chose as a name; null for what is no address. */
  private static @Nullable String label(String name) {
    Matcher host = HOST.matcher(name.strip());
    if (!host.matches()) {
      return null;
    }
    List<String> labels =
        new ArrayList<>(List.of(host.group(1).toLowerCase(Locale.ROOT).split("\\.")));
    labels.removeLast();
    if (labels.size() > 1 && SECOND_LEVEL.contains(labels.getLast())) {
      labels.removeLast();
    }
    return labels.getLast().replace("-", "");
  }

  /** Without 'the', and without 'news', 'online' and their like at its ends. */
  private static String stripped(String label) {
    String left = label.startsWith("the") ? label.substring("the".length()) : label;
    for (String word : GENERIC) {
      if (left.endsWith(word) && left.length() - word.length() >= 2) {
        return left.substring(0, left.length() - word.length());
      }
      if (left.startsWith(word) && left.length() - word.length() >= LETTERS) {
        return left.substring(word.length());
      }
    }
    return left.isEmpty() ? label : left;
  }

  private static String joined(String name) {
    return words(name).stream()
        .map(Word::folded)
        .filter(w -> !w.equals("the"))
        .collect(Collectors.joining());
  }

  /** Its telling words in one, or all where none is. */
  private static String telling(String name) {
    List<Word> all = words(name);
    List<Word> telling =
        all.stream()
            .filter(w -> !GENERIC.contains(w.folded()) && !Lexicon.isStop(w.folded()))
            .toList();
    return (telling.isEmpty() ? all : telling)
        .stream()
            .map(w -> w.isArabic() ? Stems.withoutArticle(w.folded()) : w.folded())
            .collect(Collectors.joining());
  }

  /** 'kurdistan24' is 'krdstn24'. */
  private static String sounds(String letters) {
    boolean latin = letters.chars().allMatch(c -> c < 128);
    if (latin && letters.length() <= LETTERS) {
      return letters;
    }
    boolean article = letters.startsWith("al") && letters.length() >= 2 + AFTER_ARTICLE;
    Matcher runs = RUN.matcher(article ? letters.substring(2) : letters);
    StringBuilder sounds = new StringBuilder();
    while (runs.find()) {
      boolean digits = Character.isDigit(runs.group().charAt(0));
      sounds.append(digits ? runs.group() : Skeleton.of(runs.group()));
    }
    return sounds.length() < SHORTEST && !latin ? Skeleton.withVowels(letters) : sounds.toString();
  }

  /** 'PANS' of 'Pan-African News Service'; null where it has fewer than three capitals. */
  static @Nullable OutletKey acronym(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < SHORTEST ? null : of(initials.toString());
  }

  private static List<Word> words(String name) {
    return Words.of(name, new Span(0, name.length()));
  }

  /** Whether this key can be told from others at all. */
  public boolean isTelling() {
    return value.length() >= SHORTEST;
  }

  /** Whether both may be one outlet: equal, or one is the begin of the other. */
  public boolean matches(OutletKey other) {
    boolean begins = value.startsWith(other.value) || other.value.startsWith(value);
    int shorter = Math.min(value.length(), other.value.length());
    return isTelling()
        && other.isTelling()
        && (value.equals(other.value) || (begins && shorter > SHORTEST + 1));
  }
}
