package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int JOINED_FROM = 4;
  private static final int LONGEST_POST = 9;
  private static final String ARTICLE = "ال";
  private static final String FOR_THE = "لل";
  private static final Set<String> ENDS = Set.of("stop", "rank", "source");
  private static final Set<String> BINDING = Set.of("name", "title", "given");

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
        bodyOfPost(view, found).ifPresent(out::add);
      }
      i = found == null ? i + 1 : found.end();
    }
    return out;
  }

  /** Whether a folded word opens a name or description, or ends one. */
  boolean opens(String folded) {
    return vocabulary.opener(folded) != null;
  }

  private @Nullable Found at(View view, int i) {
    PhraseTable.Hit<Known> hit = hit(view, i);
    if (hit != null) {
      return known(view, i, hit.end(), hit.value());
    }
    ArabicScriptVocabulary.Opener opener = opener(view, i);
    if (opener == null || opener.kind() == null) {
      return null;
    }
    return switch (opener.role()) {
      case "name" -> named(view, i, opener.kind());
      case "title" -> titled(view, i);
      case "source", "people" -> several(view, i, opener.kind());
      case "given" -> person(view, i, i, List.of());
      case "rank" -> ranked(view, i);
      default -> null;
    };
  }

  /** A known name, also behind a particle that Arabic writes onto it. */
  private PhraseTable.@Nullable Hit<Known> hit(View view, int i) {
    PhraseTable.Hit<Known> whole = vocabulary.names().at(view, i, view.size());
    return whole == null ? joinedHit(view, i) : whole;
  }

  /** A short word is taken apart only before the rest of a name: 'لحزب' in 'to the party of X'. */
  private PhraseTable.@Nullable Hit<Known> joinedHit(View view, int i) {
    String word = view.folded(i);
    if (!arabic || word.length() < 3 || JOINED.indexOf(word.charAt(0)) < 0) {
      return null;
    }
    PhraseTable.Hit<Known> hit = vocabulary.names().at(view, i, withoutParticle(word), view.size());
    return hit != null && (mayBeJoined(word) || hit.end() > i + 1) ? hit : null;
  }

  private boolean mayBeJoined(String word) {
    return arabic && word.length() > JOINED_FROM && JOINED.indexOf(word.charAt(0)) >= 0;
  }

  /** 'لل' is written for the particle 'ل' and the article. */
  private static String withoutParticle(String word) {
    return word.startsWith(FOR_THE) ? ARTICLE + word.substring(2) : word.substring(1);
  }

  /** The entry for a word, with or without the particles that Arabic writes onto it. */
  private ArabicScriptVocabulary.@Nullable Opener opener(View view, int i) {
    String word = view.folded(i);
    ArabicScriptVocabulary.Opener whole = vocabulary.opener(view, i);
    return whole != null || !mayBeJoined(word) ? whole : vocabulary.opener(withoutParticle(word));
  }

  /** How many letters of the word before a name's first one: 1 in 'wa-kataib', else 0. */
  int joinedLetters(View view, int i) {
    String word = view.folded(i);
    if (vocabulary.names().at(view, i, view.size()) != null) {
      return 0;
    }
    boolean opens =
        mayBeJoined(word)
            && vocabulary.opener(word) == null
            && vocabulary.opener(withoutParticle(word)) != null;
    return opens || joinedHit(view, i) != null ? 1 : 0;
  }

  private static Found known(View view, int first, int end, Known known) {
    boolean adjective = known.sort() == Known.Sort.ADJECTIVE;
    boolean inPlace = first > 0 && PLACE_WORDS.contains(view.folded(first - 1));
    boolean place = known.sort() != Known.Sort.NAME && !adjective && inPlace;
    ActorKind kind = place ? ActorKind.PLACE : known.kind();
    MentionForm form = adjective ? MentionForm.MODIFIER : MentionForm.NAME;
    return new Found(first, end, first, form, kind, first, end, List.of(), known);
  }

  /** 'كتائب X'; 'الجيش السوداني' and 'الجيش', which take no word without an article. */
  private @Nullable Found named(View view, int first, ActorKind kind) {
    boolean definite = arabic && withoutJoined(view.folded(first)).startsWith(ARTICLE);
    boolean bare =
        definite && !(first + 1 < view.size() && view.folded(first + 1).startsWith(ARTICLE));
    int end = bare ? first + 1 : end(view, first + 1);
    if (end == first + 1 && !definite) {
      return null;
    }
    MentionForm form = end == first + 1 ? MentionForm.DESCRIPTION : MentionForm.NAME;
    return new Found(first, end, first, form, kind, first, end, List.of(), null);
  }

  private String withoutJoined(String word) {
    return mayBeJoined(word) && vocabulary.opener(word) == null ? withoutParticle(word) : word;
  }

  /** 'وزير الدفاع فلان': the post, then the person where a given name or a rank follows. */
  private Found titled(View view, int first) {
    for (int i = first + 1; i < Math.min(view.size(), first + LONGEST_POST); i++) {
      ArabicScriptVocabulary.Opener opener = opener(view, i);
      String role = opener == null ? "" : opener.role();
      PhraseTable.Hit<Known> hit =
          view.folded(i).isEmpty() ? null : vocabulary.names().at(view, i, view.size());
      boolean known = hit != null && hit.value().kind() == ActorKind.PERSON;
      Found person =
          switch (role) {
            case "given" -> person(view, first, i, List.of(view.words(first, i)));
            case "rank" -> person(view, first, i + 1, List.of(view.words(first, i + 1)));
            default -> known && hit != null ? knownPerson(view, first, i, hit) : null;
          };
      if (person != null) {
        return person;
      }
      if (isEnd(view, i)) {
        break;
      }
    }
    int end = postEnd(view, first);
    return new Found(
        first, end, first, MentionForm.DESCRIPTION, ActorKind.PERSON, first, end, List.of(), null);
  }

  /** 'مشاور امنیتی رهبر جمهوری اسلامی': a post under a post, a body and what binds to it. */
  private int postEnd(View view, int first) {
    int end = Math.max(first + 1, end(view, first + 1));
    int stop = Math.min(view.size(), first + LONGEST_POST);
    while (end < stop && !view.folded(end).isEmpty() && opensPart(view, end)) {
      PhraseTable.Hit<Known> hit = vocabulary.names().at(view, end, stop);
      end = hit == null ? Math.max(end + 1, end(view, end + 1)) : hit.end();
    }
    return end;
  }

  private boolean opensPart(View view, int i) {
    ArabicScriptVocabulary.Opener opener = vocabulary.opener(view, i);
    boolean body = opener != null && Set.of("title", "name").contains(opener.role());
    return !arabic && (body || vocabulary.names().at(view, i, view.size()) != null);
  }

  private static Found knownPerson(View view, int first, int core, PhraseTable.Hit<Known> hit) {
    return new Found(
        first,
        hit.end(),
        core,
        MentionForm.NAME,
        ActorKind.PERSON,
        core,
        hit.end(),
        List.of(view.words(first, core)),
        hit.value());
  }

  /** 'العميد فلان': a rank and whoever follows it. */
  private @Nullable Found ranked(View view, int first) {
    int core = first + 1;
    while (core < view.size() && isRank(view, core)) {
      core++;
    }
    boolean named = core < view.size() && !isEnd(view, core);
    return named ? person(view, first, core, List.of(view.words(first, core))) : null;
  }

  private boolean isRank(View view, int i) {
    ArabicScriptVocabulary.Opener opener = opener(view, i);
    return opener != null && opener.role().equals("rank");
  }

  /** The body that a post names: 'قائد قوات X فلان'. */
  private Optional<Found> bodyOfPost(View view, Found post) {
    boolean named = post.form() == MentionForm.NAME;
    int end = named ? post.coreFirst() : post.end();
    for (int i = post.first() + 1; i < end; i++) {
      Found inside = post.kind() == ActorKind.PERSON ? at(view, i) : null;
      if (inside != null && inside.kind() != ActorKind.PERSON && inside.first() > post.first()) {
        return inside.end() <= end ? Optional.of(inside) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Found described(int first, int end, ActorKind kind) {
    return new Found(first, end, first, MentionForm.DESCRIPTION, kind, first, end, List.of(), null);
  }

  /** The noun and one adjective or body: 'مصدر أمني', 'منبع آگاه', 'قادة الفصائل'. */
  private Found several(View view, int first, ActorKind kind) {
    int next = first + 1;
    PhraseTable.Hit<Known> hit = next < view.size() ? hit(view, next) : null;
    if (hit != null) {
      return described(first, hit.end(), kind);
    }
    boolean more = next < view.size() && !isEnd(view, next) && goesOn(view, next);
    return described(first, more ? next + 1 : next, kind);
  }

  private boolean goesOn(View view, int i) {
    ArabicScriptVocabulary.Opener opener = opener(view, i);
    return opener == null || opener.role().equals("people") || opener.role().equals("more");
  }

  private @Nullable Found person(View view, int first, int core, List<String> titles) {
    int end = core >= view.size() || isEnd(view, core) ? core : end(view, core + 1);
    if (end <= core || (end == core + 1 && titles.isEmpty())) {
      return null; // a given name alone is too often a common word
    }
    return new Found(first, end, core, MentionForm.NAME, ActorKind.PERSON, core, end, titles, null);
  }

  /** After the words of a name: the next one, and those that an article or a word before binds. */
  private int end(View view, int from) {
    int end = from;
    while (end < view.size() && end - from < LONGEST && !isEnd(view, end)) {
      boolean bound = end == from || (binds(view, end) && !namesAnother(view, end));
      if (!bound) {
        break;
      }
      end++;
    }
    return end;
  }

  /** A known actor, as against a country or a nation, which often belongs to the name. */
  private boolean namesAnother(View view, int i) {
    PhraseTable.Hit<Known> hit = vocabulary.names().at(view, i, view.size());
    return hit != null
        && hit.value().sort() == Known.Sort.NAME
        && hit.value().kind() != ActorKind.PLACE;
  }

  /** 'نیروهای امنیتی تاجیکستان': whose forces they are. */
  private boolean isNation(View view, int i) {
    PhraseTable.Hit<Known> hit = vocabulary.names().at(view, i, view.size());
    return hit != null && hit.value().sort() != Known.Sort.NAME;
  }

  private boolean binds(View view, int i) {
    ArabicScriptVocabulary.Opener before = opener(view, i - 1);
    boolean construct = before != null && BINDING.contains(before.role());
    ArabicScriptVocabulary.Opener here = vocabulary.opener(view, i);
    boolean goesOn = here != null && here.role().equals("more");
    return construct || goesOn || (arabic ? view.folded(i).startsWith(ARTICLE) : isNation(view, i));
  }

  private boolean isEnd(View view, int i) {
    String word = view.folded(i);
    ArabicScriptVocabulary.Opener opener = vocabulary.opener(view, i);
    return word.isEmpty()
        || Character.isDigit(word.charAt(0))
        || (opener != null && ENDS.contains(opener.role()));
  }
}
