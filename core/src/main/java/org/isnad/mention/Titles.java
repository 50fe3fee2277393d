package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Posts, ranks and honorifics before a name.
 *
 * <p>'US Secretary of State | Henry Kissinger', 'Lt. Gen. | Stephen Townsend', 'Grand Ayatollah |
 * Ali al-Sistani'.
 */
final class Titles {
  private final Vocabulary vocabulary;

  Titles(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The token after the last title at the begin of [first, end); {@code first} where there is none.
   */
  int end(View view, int first, int end) {
    int at = first;
    int after = first;
    while (at < end) {
      if (isTitle(view, at)) {
        at = withOffice(view, at + 1, end);
        after = at;
      } else if (isModifier(view, at) || ".".equals(view.lower(at))) {
        at++;
      } else {
        PhraseTable.Hit<Known> hit = vocabulary.known().at(view, at, end);
        if (hit == null || hit.value().sort() == Known.Sort.PEOPLE || hit.end() == end) {
          break;
        }
        at = hit.end();
      }
    }
    return after;
  }

  private boolean isTitle(View view, int i) {
    return vocabulary.title(view.lower(i)) != null || vocabulary.isPost(view, i);
  }

  private boolean isModifier(View view, int i) {
    return vocabulary.isTitleModifier(view.lower(i)) || view.lower(i).equals("-");
  }

  /** Past 'of State', 'of Defence' when the tagger sees a person right after. */
  private int withOffice(View view, int at, int end) {
    if (!view.lower(at).equals("of")) {
      return at;
    }
    int field = at + 1;
    while (field < end && isModifier(view, field)) {
      field++;
    }
    if (field > at + 1 && field < end && view.entity(field).equals("PERSON")) {
      return field;
    }
    for (int i = at + 1; i < end; i++) {
      if (view.entity(i).equals("PERSON") && !view.entity(i - 1).equals("PERSON")) {
        return i;
      }
    }
    return end;
  }

  /** The titles of [first, end) as written, nationalities left out: 'Prime Minister'. */
  List<String> words(View view, int first, int end) {
    List<String> out = new ArrayList<>();
    int begin = -1;
    for (int i = first; i <= end; i++) {
      boolean part = i < end && (isTitle(view, i) || isModifier(view, i) || linked(view, i, end));
      if (part && begin < 0) {
        begin = i;
      } else if (!part && begin >= 0) {
        out.add(view.words(begin, i));
        begin = -1;
      }
    }
    return out;
  }

  private static boolean linked(View view, int i, int end) {
    Set<String> of = Set.of("of", ".");
    return of.contains(view.lower(i)) || (i < end && of.contains(view.lower(i - 1)));
  }
}
