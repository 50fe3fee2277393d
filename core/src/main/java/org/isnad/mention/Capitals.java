package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs of words that are written as names, over particles and hyphens: 'Kataib Sayyid al-Shuhada',
 * 'Plaza de España', 'Ould Abdel Aziz'. Nothing is said yet of what they name.
 */
final class Capitals {
  private static final Set<String> NO_NAME_TAGS =
      Set.of(
          "DT", "IN", "CC", "PRP", "PRP$", "MD", "WDT", "WP", "WRB", "TO", "EX", "RB", "UH", "CD",
          "WP$", "PDT");
  private final Vocabulary vocabulary;

  Capitals(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A run of tokens [first, end). */
  record Run(int first, int end) {}

  List<Run> in(View view) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (begins(view, i)) {
        int end = end(view, i);
        runs.add(new Run(i, end));
        i = end - 1;
      }
    }
    return runs;
  }

  private boolean begins(View view, int i) {
    return isName(view, i)
        || (vocabulary.opensName(view.lower(i)) && i + 1 < view.size() && isName(view, i + 1))
        || (articleAl(view, i) && i + 2 < view.size() && view.glued(i + 2) && isName(view, i + 2));
  }

  /** 'al' before a hyphen, at the begin of a name. */
  private static boolean articleAl(View view, int i) {
    return (view.lower(i).equals("al") || view.lower(i).equals("el"))
        && i + 1 < view.size()
        && isJoint(view, i + 1);
  }

  private int end(View view, int first) {
    int end = first + 1;
    for (int i = first + 1; i < view.size(); i++) {
      if (isName(view, i)) {
        end = i + 1;
      } else if (!joins(view, i) || i - end >= 3) {
        break;
      }
    }
    return end;
  }

  private boolean joins(View view, int i) {
    return isJoint(view, i)
        || vocabulary.isParticle(view.lower(i))
        || (view.lower(i).equals("&") && view.startsUpper(i - 1));
  }

  /** A hyphen or apostrophe between two glued words. */
  static boolean isJoint(View view, int i) {
    String word = view.lower(i);
    return (word.equals("-") || word.equals("'") || word.equals("–"))
        && view.glued(i)
        && i + 1 < view.size()
        && view.glued(i + 1);
  }

  /** Whether a token is written as a part of a name. */
  boolean isName(View view, int i) {
    if (vocabulary.isCalendar(view.lower(i)) || !letters(view, i)) {
      return false;
    }
    if (!view.cased()) {
      return view.labelled(i) || view.token(i).isProperNoun();
    }
    if (!view.startsUpper(i)) {
      return lowerArabic(view, i);
    }
    boolean opens = view.opens(i);
    if (NO_NAME_TAGS.contains(view.tag(i)) && (opens || !view.labelled(i))) {
      return false;
    }
    if (opens && vocabulary.isFunctionWord(view.lower(i))) {
      return false;
    }
    boolean quoted = opens && view.tag(i - 1).equals("``") && view.startsUpper(i + 1);
    return !opens || quoted || view.token(i).isProperNoun() || view.labelled(i) || known(view, i);
  }

  /** 'al-Nusra' in one token. */
  private static boolean lowerArabic(View view, int i) {
    String text = view.token(i).text();
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && !text.startsWith("e-");
  }

  private boolean known(View view, int i) {
    return vocabulary.known().at(view, i, view.size()) != null
        || vocabulary.prefix(view.lower(i)) != null;
  }

  private static boolean letters(View view, int i) {
    return view.token(i).text().codePoints().anyMatch(Character::isLetter);
  }
}
