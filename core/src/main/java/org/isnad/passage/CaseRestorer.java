package org.isnad.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.passage.syntax.SyntaxModel;

/**
 * Gives sentences all in capitals or in small letters, as old wire copy and chats have them, the
 * case that the models expect. A word is taken for a name when it is one most often in the tagger's
 * lexicon, or is unknown to it; words that open or close names ({@code name-words.txt}) are raised
 * beside a name or beside each other.
 *
 * <pre>{@code THE NATIONAL LIBERATION FRONT ATTACKED TIKRIT  ->
 * The National Liberation Front attacked Tikrit}</pre>
 */
final class CaseRestorer {
  /** Words of this many cased letters or fewer say nothing of a stretch's case. */
  private static final int TOO_FEW = 12;

  private static final double ALMOST_ALL = 0.9;

  private final SyntaxModel lexicon;
  private final Set<String> nameWords;

  CaseRestorer(SyntaxModel lexicon) {
    this.lexicon = lexicon;
    this.nameWords = nameWords();
  }

  private static Set<String> nameWords() {
    try (InputStream in =
        Objects.requireNonNull(CaseRestorer.class.getResourceAsStream("name-words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read name-words.txt", e);
    }
  }

  /** Whether a stretch of text has no case to speak of. */
  static boolean lacksCase(String text) {
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    boolean capitals = upper >= ALMOST_ALL * (upper + lower);
    boolean small = upper == 0 && lower > 3 * TOO_FEW;
    return upper + lower > TOO_FEW && (capitals || small);
  }

  List<Piece> restore(List<Piece> sentence) {
    List<String> forms = new ArrayList<>();
    List<Boolean> raised = new ArrayList<>();
    for (Piece piece : sentence) {
      String form = cased(piece.form().toLowerCase(Locale.ROOT));
      raised.add(isRaised(form));
      forms.add(form);
    }
    raiseRuns(forms, raised);
    raiseFirst(forms);
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      out.add(sentence.get(i).withForm(forms.get(i)));
    }
    return out;
  }

  private String cased(String lower) {
    if (lower.equals("i") || lower.matches("(\\p{L}\\.)+") || looksLikeAcronym(lower)) {
      return lower.toUpperCase(Locale.ROOT);
    }
    return isMostlyName(lower) ? raise(lower) : lower;
  }

  private boolean looksLikeAcronym(String lower) {
    boolean spoken = lower.matches(".*[aeiouy].*");
    boolean unknown = lexicon.tagsOf(lower).isEmpty();
    return lower.matches("\\p{L}{2,5}")
        && ((!spoken && (unknown || isMostlyName(lower))) || (unknown && lower.length() <= 3));
  }

  private boolean isMostlyName(String lower) {
    List<String> tags = lexicon.tagsOf(lower);
    boolean hasLetter = lower.chars().anyMatch(Character::isLetter);
    return hasLetter && (tags.isEmpty() || tags.getFirst().startsWith("NNP"));
  }

  /** Runs of names and name words, 'of' between them: at least two raise the words among them. */
  private void raiseRuns(List<String> forms, List<Boolean> raised) {
    for (int begin = 0, end; begin < forms.size(); begin = Math.max(end, begin + 1)) {
      end = begin;
      int count = 0;
      while (end < forms.size()) {
        if (belongs(forms, raised, end)) {
          count++;
          end++;
        } else if (count > 0 && links(forms, raised, end) > 0) {
          end += links(forms, raised, end);
        } else {
          break;
        }
      }
      for (int i = begin; count >= 2 && i < end; i++) {
        if (nameWords.contains(forms.get(i))) {
          forms.set(i, raise(forms.get(i)));
        }
      }
    }
  }

  private boolean belongs(List<String> forms, List<Boolean> raised, int i) {
    return i < forms.size() && (raised.get(i) || nameWords.contains(forms.get(i)));
  }

  /** How many words link what stands before to a name behind: 'of', 'for', 'of the'. */
  private int links(List<String> forms, List<Boolean> raised, int i) {
    if (!forms.get(i).equals("of") && !forms.get(i).equals("for")) {
      return 0;
    }
    boolean article = i + 1 < forms.size() && forms.get(i + 1).equals("the");
    int length = article ? 2 : 1;
    return belongs(forms, raised, i + length) ? length : 0;
  }

  private static void raiseFirst(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      if (Character.isLetterOrDigit(forms.get(i).charAt(0))) {
        forms.set(i, raise(forms.get(i)));
        return;
      }
    }
  }

  private static boolean isRaised(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }

  private static String raise(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetter(lower.charAt(i))) {
        return lower.substring(0, i)
            + Character.toUpperCase(lower.charAt(i))
            + lower.substring(i + 1);
      }
    }
    return lower;
  }
}
