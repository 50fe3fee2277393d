package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins names that are forms of one name inside a text: repeated, shortened, abbreviated, spelled
 * otherwise (the exact-match and head-match sieves of Raghunathan et al. 2010, for names).
 */
final class NameLinks {
  private final Vocabulary vocabulary;

  NameLinks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void link(Discourse text) {
    sameName(text);
    acronyms(text);
    people(text);
    bodies(text);
    heads(text);
  }

  /** 'the Saltmarsh Column ... the Column', where no other name ends so. */
  private static void heads(Discourse text) {
    for (Item item : names(text)) {
      if (isBody(item) && item.core().size() == 1 && isDefinite(item) && text.isFree(item)) {
        List<Item> fits =
            latest(
                text,
                item,
                o -> isBody(o) && o.core().size() > 1 && endsOrHeads(o, item.lastWord()));
        if (fits.stream().map(text::chain).distinct().count() == 1) {
          text.join(item, fits.getLast(), "body-head", 0.8);
        }
      }
    }
  }

  /** 'Saltmarsh Column', 'Kessarian Observatory for Human Rights'. */
  private static boolean endsOrHeads(Item name, String word) {
    return name.lastWord().equals(word) || name.view().folded(name.found().head()).equals(word);
  }

  private static boolean isDefinite(Item item) {
    int before = item.found().coreFirst() - 1;
    return before >= 0 && item.view().lower(before).equals("the");
  }

  /** 'Iran ... Tehran (said) ... the Iranians'; 'Hamas ... Hamas'. */
  private static void sameName(Discourse text) {
    Map<String, Item> first = new HashMap<>();
    for (Item item : text.items()) {
      if (!item.isName() && item.found().form() != MentionForm.MODIFIER) {
        continue;
      }
      String key = nameKey(item);
      Item earlier = first.putIfAbsent(key, item);
      if (earlier != null && !key.isEmpty()) {
        text.join(item, earlier, "same-name", 0.95);
      }
    }
  }

  private static String nameKey(Item item) {
    Known known = item.found().known();
    if (known == null) {
      return item.key();
    }
    boolean seat = known.sort() == Known.Sort.SEAT && item.kind() == ActorKind.PLACE;
    return seat ? item.key() : "known:" + known.key();
  }

  /** 'Syrian Democratic Forces ... SDF'. */
  private static void acronyms(Discourse text) {
    for (Item item : names(text)) {
      if (isAcronym(item)) {
        latest(text, item, other -> Acronyms.shortens(item.lastWord(), other))
            .forEach(other -> text.join(item, other, "acronym", 0.9));
      }
    }
  }

  /** A name of one word of capitals. */
  static boolean isAcronym(Item item) {
    return item.isName()
        && item.core().size() == 1
        && NameKinds.acronym(item.view().words(item.found().coreFirst(), item.found().coreEnd()));
  }

  /** 'Ismail Ghaani ... Qaani ... General Qani'; 'Maria Ndiaye ... Maria'. */
  private void people(Discourse text) {
    for (Item item : names(text)) {
      if (mayBePerson(item) && text.isFree(item)) {
        List<Item> fits = latest(text, item, other -> samePerson(other, item));
        if (!fits.isEmpty()) {
          text.join(item, fits.getLast(), "person-name", 0.85);
        }
      }
    }
  }

  /** A person, or a word of a name seen as a place or body without other grounds. */
  private static boolean mayBePerson(Item item) {
    return item.isPerson()
        || (item.found().known() == null
            && item.core().size() == 1
            && Set.of(ActorKind.PLACE, ActorKind.ORGANISATION).contains(item.kind()));
  }

  private boolean samePerson(Item earlier, Item later) {
    if (!earlier.isPerson() || earlier.core().isEmpty() || later.core().isEmpty()) {
      return false;
    }
    List<String> one = earlier.core();
    List<String> two = later.core();
    if (!titlesAgree(earlier, later)) {
      return false;
    }
    if (two.size() == 1 && one.size() == 1) {
      return !one.equals(two) && Skeletons.alike(one.getFirst(), two.getFirst());
    }
    if (two.size() == 1) {
      return shortForm(one, two.getFirst(), later.isPerson());
    }
    if (one.size() == 1) {
      return later.isPerson() && shortForm(two, one.getFirst(), true);
    }
    return begins(one, two)
        || begins(two, one)
        || (lastNamesAgree(one, two) && firstNamesAgree(one, two));
  }

  private static boolean shortForm(List<String> full, String word, boolean spelling) {
    return full.getLast().equals(word)
        || full.getFirst().equals(word)
        || (spelling && Skeletons.alike(full.getLast(), word));
  }

  /** 'Bernardo Jaramillo ... Bernardo Jaramillo Ossa': a second family name is often left out. */
  private static boolean begins(List<String> shorter, List<String> longer) {
    return shorter.size() < longer.size() && longer.subList(0, shorter.size()).equals(shorter);
  }

  private static boolean lastNamesAgree(List<String> one, List<String> two) {
    return Skeletons.alike(one.getLast(), two.getLast());
  }

  /**
   * All words of the shorter are words of the longer, in order, or spellings or initials of them.
   */
  private static boolean firstNamesAgree(List<String> one, List<String> two) {
    boolean firstLonger = one.size() >= two.size();
    List<String> longer = firstLonger ? one : two;
    List<String> shorter = firstLonger ? two : one;
    int at = 0;
    for (String word : shorter) {
      while (at < longer.size() && !nameWord(longer.get(at), word)) {
        at++;
      }
      if (at++ >= longer.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean nameWord(String one, String two) {
    return Skeletons.alike(one, two)
        || (one.length() == 1 && two.startsWith(one))
        || (two.length() == 1 && one.startsWith(two));
  }

  /** 'Imam' and 'Prime Minister' are two people; no title agrees with any. */
  private boolean titlesAgree(Item one, Item two) {
    String a = gender(one);
    String b = gender(two);
    boolean gender = a == null || b == null || a.equals(b);
    boolean religious = isReligious(one) == isReligious(two);
    boolean titled = one.found().titles().isEmpty() || two.found().titles().isEmpty();
    return gender && (religious || titled);
  }

  private static boolean isReligious(Item item) {
    return item.found().titles().stream()
        .anyMatch(t -> Set.of("imam", "prophet", "saint", "pope").contains(Folding.fold(t)));
  }

  /** {@code male}, {@code female}, or null where neither title nor given name tells. */
  @Nullable String gender(Item item) {
    for (String title : item.found().titles()) {
      Set<String> traits = vocabulary.title(title.toLowerCase(java.util.Locale.ROOT));
      if (traits != null && traits.contains("female")) {
        return "female";
      }
      if (traits != null && traits.contains("male")) {
        return "male";
      }
    }
    return item.core().size() > 1 ? vocabulary.givenName(item.core().getFirst()) : null;
  }

  /** The gender that a noun tells: 'the woman', 'his brother'; or null. */
  @Nullable String genderOfHead(Item item) {
    Head head = vocabulary.head(item.view(), item.found().head());
    if (head == null) {
      return null;
    }
    return head.is("female") ? "female" : head.is("male") ? "male" : null;
  }

  /** 'Iran's Ministry of Intelligence and National Security ... the Ministry of Intelligence'. */
  private static void bodies(Discourse text) {
    for (Item item : names(text)) {
      if (isBody(item) && text.isFree(item)) {
        List<Item> fits = latest(text, item, other -> isBody(other) && within(item, other));
        List<Integer> chains = fits.stream().map(text::chain).distinct().toList();
        if (chains.size() == 1) {
          text.join(item, fits.getLast(), "body-name", 0.8);
        }
      }
    }
  }

  private static boolean isBody(Item item) {
    return !item.isPerson()
        && item.kind() != ActorKind.PLACE
        && item.kind() != ActorKind.GOVERNMENT
        && item.found().known() == null;
  }

  /** Same first or last words, at least two of them, and no word that the other lacks. */
  private static boolean within(Item one, Item other) {
    boolean firstShorter = one.core().size() <= other.core().size();
    List<String> shorter = firstShorter ? one.core() : other.core();
    List<String> longer = firstShorter ? other.core() : one.core();
    if (shorter.size() < 2 || shorter.equals(longer)) {
      return false;
    }
    boolean front = longer.subList(0, shorter.size()).equals(shorter);
    boolean back = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    return front || back;
  }

  private static List<Item> names(Discourse text) {
    return text.items().stream().filter(Item::isName).toList();
  }

  /** Names of other chains before a name that fit, in the order of the text. */
  private static List<Item> latest(
      Discourse text, Item item, java.util.function.Predicate<Item> fits) {
    List<Item> out = new ArrayList<>();
    for (Item other : text.items()) {
      if (other.order() >= item.order()) {
        break;
      }
      if (other.isName()
          && !text.joined(other, item)
          && !overlap(other, item)
          && fits.test(other)) {
        out.add(other);
      }
    }
    return out;
  }

  private static boolean overlap(Item one, Item other) {
    return one.contains(other) || other.contains(one);
  }
}
