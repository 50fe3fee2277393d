package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and unnamed sources in Arabic or Persian, from the words that open them; there is no parse.
 *
 * <p>'كتائب X' is an armed group, 'وزير الدفاع' a post, 'قاسم X' a person, 'مصدر أمني' an unnamed
 * source. A name takes the next word, and in Arabic the words with an article after it.
 */
final class ArabicScriptFinder {
  private static final int LONGEST = 5;
  private static final Set<String> PLACE_WORDS = Set.of("في", "الي", "من", "در", "به", "از", "قرب");
  private static final String JOINED = "وفبلك";

  private final ArabicScriptVocabulary vocabulary;
  private final boolean arabic;

  ArabicScriptFinder(String language) {
    vocabulary = ArabicScriptVocabulary.of(language);
    arabic = language.equals("ar");
  }

  List<Found> in(View view) {
    List<Found> out = new ArrayList<>();
    for (int i = 0; i < view.size(); ) {
      Found found = view.folded(i).isEmpty() ? null : at(view, i);
      if (found != null) {
        out.add(found);
      }
      i = found == null ? i + 1 : found.end();
    }
    return out;
  }

  private @Nullable Found at(View view, int i) {
    PhraseTable.Hit<Known> hit = vocabulary.names().at(view, i, view.size());
    if (hit != null) {
      return known(view, i, hit.end(), hit.value());
    }
    ArabicScriptVocabulary.Opener opener = opener(view, i);
    if (opener == null || opener.kind() == null || isOn(view, i)) {
      return null;
    }
    return switch (opener.role()) {
      case "name" -> named(view, i, opener.kind());
      case "title" -> titled(view, i);
      case "source" -> source(view, i);
      case "given" -> person(view, i, i, List.of());
      default -> null;
    };
  }

  /** The entry for a word, with or without the particles that Arabic writes onto it. */
  private ArabicScriptVocabulary.@Nullable Opener opener(View view, int i) {
    String word = view.folded(i);
    ArabicScriptVocabulary.Opener whole = vocabulary.opener(word);
    boolean joined = arabic && word.length() > 4 && JOINED.indexOf(word.charAt(0)) >= 0;
    return whole != null || !joined ? whole : vocabulary.opener(word.substring(1));
  }

  /** 'على', the word for 'on', which folds to the name Ali. */
  private boolean isOn(View view, int i) {
    String word = view.words(i, i + 1);
    return arabic && (word.equals("\u0639\u0644\u0649") || word.equals("\u0648\u0639\u0644\u0649"));
  }

  /** How many letters of the word before a name's first one: 1 in 'wa-kataib', else 0. */
  int joinedLetters(View view, int i) {
    String word = view.folded(i);
    boolean joined = arabic && word.length() > 4 && JOINED.indexOf(word.charAt(0)) >= 0;
    return joined && vocabulary.opener(word) == null && vocabulary.opener(word.substring(1)) != null
        ? 1
        : 0;
  }

  private static Found known(View view, int first, int end, Known known) {
    boolean adjective = known.sort() == Known.Sort.ADJECTIVE;
    boolean inPlace = first > 0 && PLACE_WORDS.contains(view.folded(first - 1));
    boolean place = known.sort() != Known.Sort.NAME && !adjective && inPlace;
    ActorKind kind = place ? ActorKind.PLACE : known.kind();
    MentionForm form = adjective ? MentionForm.MODIFIER : MentionForm.NAME;
    return new Found(first, end, first, form, kind, first, end, List.of(), known);
  }

  private @Nullable Found named(View view, int first, ActorKind kind) {
    int end = end(view, first + 1);
    return end == first + 1
        ? null
        : new Found(first, end, first, MentionForm.NAME, kind, first, end, List.of(), null);
  }

  /** 'وزير الدفاع فلان': the post, then the person where a given name follows. */
  private Found titled(View view, int first) {
    for (int i = first + 1; i < Math.min(view.size(), first + LONGEST); i++) {
      ArabicScriptVocabulary.Opener opener = opener(view, i);
      if (opener != null && opener.role().equals("given")) {
        Found person = person(view, first, i, List.of(view.words(first, i)));
        if (person != null) {
          return person;
        }
      }
      if (isEnd(view, i)) {
        break;
      }
    }
    int end = Math.max(first + 1, end(view, first + 1));
    return new Found(
        first, end, first, MentionForm.DESCRIPTION, ActorKind.PERSON, first, end, List.of(), null);
  }

  private static Found described(int first, int end) {
    return new Found(
        first,
        end,
        first,
        MentionForm.DESCRIPTION,
        ActorKind.UNNAMED_SOURCE,
        first,
        end,
        List.of(),
        null);
  }

  /** The noun and one adjective: 'مصدر أمني', 'منبع آگاه'. */
  private Found source(View view, int first) {
    int next = first + 1;
    boolean adjective = next < view.size() && !isEnd(view, next) && opener(view, next) == null;
    return described(first, adjective ? next + 1 : next);
  }

  private @Nullable Found person(View view, int first, int core, List<String> titles) {
    int end = end(view, core + 1);
    if (end == core + 1) {
      return null; // a given name alone is too often a common word
    }
    return new Found(first, end, core, MentionForm.NAME, ActorKind.PERSON, core, end, titles, null);
  }

  /** After the words of a name: the next one, and those that an article or a word before binds. */
  private int end(View view, int from) {
    int end = from;
    while (end < view.size() && end - from < LONGEST && !isEnd(view, end)) {
      boolean bound = end == from || binds(view, end);
      if (!bound) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean binds(View view, int i) {
    ArabicScriptVocabulary.Opener before = opener(view, i - 1);
    boolean construct = before != null && !before.role().equals("stop");
    return construct || (arabic && view.folded(i).startsWith("ال"));
  }

  private boolean isEnd(View view, int i) {
    String word = view.folded(i);
    ArabicScriptVocabulary.Opener opener = vocabulary.opener(word);
    return word.isEmpty()
        || Character.isDigit(word.charAt(0))
        || (opener != null && opener.role().equals("stop"));
  }
}
