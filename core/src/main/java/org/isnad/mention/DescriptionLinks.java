package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a definite description to what it repeats or shortens.
 *
 * <p>'An expert on Iranian affairs ... the expert'; 'the Lebanese Hezbollah ... the group';
 * 'General Qaani ... the general'; 'sources ... the sources'.
 */
final class DescriptionLinks {
  private static final int REACH = 4;
  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.ARMED_GROUP,
          ActorKind.PARTY,
          ActorKind.ORGANISATION,
          ActorKind.COALITION,
          ActorKind.MILITARY,
          ActorKind.SERVICE,
          ActorKind.MEDIA,
          ActorKind.COMPANY,
          ActorKind.RELIGIOUS_BODY);
  private static final Set<String> ANOTHER =
      Set.of(
          ("previous former next new last old ousted deposed interim transitional provisional rival"
               + " own shadow future foreign successive caretaker another other parallel breakaway"
               + " exile")
              .split(" "));

  private final Vocabulary vocabulary;

  DescriptionLinks(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void link(Discourse text) {
    for (Item item : text.items()) {
      if (item.isDescription() && text.isFree(item)) {
        Item earlier = earlier(text, item);
        if (earlier != null) {
          text.join(item, earlier, rule(earlier), earlier.isName() ? 0.7 : 0.75);
        }
      }
    }
  }

  private static String rule(Item earlier) {
    return earlier.isName() ? "short-form" : "same-description";
  }

  private @Nullable Item earlier(Discourse text, Item item) {
    Item same = repeated(text, item);
    if (same != null) {
      return same;
    }
    Item shortened = item.isDefinite() || isPolice(item) ? shortened(text, item) : null;
    return shortened != null || !isLoneGovernment(item) ? shortened : onlyOther(text, item);
  }

  /**
   * The nearest earlier description that the words fit; an indefinite one brings in somebody new.
   */
  private static @Nullable Item repeated(Discourse text, Item item) {
    for (int i = item.order() - 1; i >= 0; i--) {
      Item other = text.items().get(i);
      if (other.isDescription() && !overlap(item, other) && Repeats.of(item, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isPolice(Item item) {
    return item.core().size() == 1 && item.headLemma().equals("police");
  }

  /** 'the government' before 'the Iraqi government' where the text knows one only. */
  private static boolean isLoneGovernment(Item item) {
    return item.isDefinite() && item.core().size() == 1 && item.kind() == ActorKind.GOVERNMENT;
  }

  private static @Nullable Item onlyOther(Discourse text, Item item) {
    List<Item> others =
        text.items().stream()
            .filter(o -> o.isDescription() && o.order() > item.order() && sameHead(item, o))
            .filter(o -> !Descriptions.isPlural(o.head()) && !isAnother(o))
            .toList();
    long words = others.stream().map(Item::key).filter(k -> k.contains(" ")).distinct().count();
    return words == 1 ? others.getFirst() : null;
  }

  /** 'the previous government' is not the government. */
  private static boolean isAnother(Item item) {
    return item.core().stream().anyMatch(ANOTHER::contains);
  }

  /** The nearest mention of the last sentences that the description may shorten. */
  private @Nullable Item shortened(Discourse text, Item item) {
    List<Item> fits = new ArrayList<>();
    for (int i = item.order() - 1; i >= 0; i--) {
      Item other = text.items().get(i);
      boolean namesHead = headInName(item, other);
      int reach = namesHead || sameHead(item, other) ? 3 * REACH : REACH;
      if (item.sentence() - other.sentence() > reach) {
        continue;
      }
      if (!overlap(item, other) && mayShorten(item, other)) {
        fits.add(other);
      }
    }
    return fits.isEmpty() ? null : fits.getFirst();
  }

  private static boolean overlap(Item one, Item other) {
    return one.contains(other) || other.contains(one);
  }

  private boolean mayShorten(Item item, Item other) {
    if (item.isPlural() != other.isPlural() && !other.isName()) {
      return false;
    }
    if (other.isDescription()) {
      return sameHead(item, other) && modifiersWithin(item, other);
    }
    if (!other.isName() || Descriptions.isPlural(item.head())) {
      return false;
    }
    return bare(item) && (headInName(item, other) || titleOf(item, other) || kindFits(item, other));
  }

  private static boolean sameHead(Item item, Item other) {
    return item.headLemma().equals(other.headLemma());
  }

  /**
   * All words of the later are words of the earlier: 'the political leader' <- 'a political leader
   * close to Iran'.
   */
  private static boolean modifiersWithin(Item item, Item other) {
    Set<String> earlier = new HashSet<>();
    for (int i = other.found().first(); i < other.found().end(); i++) {
      earlier.add(other.view().folded(i));
    }
    List<String> words = new ArrayList<>(item.core());
    words.remove(item.view().folded(item.found().head()));
    return earlier.containsAll(words);
  }

  /** Nothing but the article and the noun. */
  private static boolean bare(Item item) {
    return item.found().end() - item.found().first() <= 3
        && item.found().end() == item.found().head() + 1
        && item.core().size() <= 2;
  }

  /** 'the ministry' <- 'Ministry of Interior'; 'the front' <- 'Nusra Front'. */
  private static boolean headInName(Item item, Item name) {
    return name.isName()
        && !name.isPerson()
        && name.core().size() > 1
        && item.core().size() == 1
        && (name.core().getFirst().equals(item.headLemma())
            || name.lastWord().equals(item.headLemma()));
  }

  /** 'the general' <- 'General Qaani'. */
  private static boolean titleOf(Item item, Item name) {
    String lemma = item.headLemma();
    return name.isPerson()
        && name.found().titles().stream()
            .anyMatch(
                t ->
                    Folding.fold(t).endsWith(Folding.fold(lemma))
                        || Folding.fold(t)
                            .equals(Folding.fold(lemma).substring(0, Math.min(3, lemma.length()))));
  }

  /** 'the group' <- the last armed group; 'the newspaper' <- the last outlet. */
  private boolean kindFits(Item item, Item name) {
    Head head = vocabulary.head(item.view(), item.found().head());
    if (head == null || item.core().size() > 1 || !BODIES.contains(name.kind())) {
      return false;
    }
    boolean general =
        Set.of(
                "group",
                "organisation",
                "organization",
                "movement",
                "militia",
                "alliance",
                "faction",
                "outfit",
                "guerrilla group",
                "rebel group",
                "armed group",
                "militant group",
                "terrorist group",
                "paramilitary group")
            .contains(head.lemma());
    return general
        ? Set.of(
                ActorKind.ARMED_GROUP, ActorKind.PARTY, ActorKind.ORGANISATION, ActorKind.COALITION)
            .contains(name.kind())
        : head.one() == name.kind()
            && head.is("group")
            && !head.is("weak")
            && name.kind() != ActorKind.SERVICE
            && name.kind() != ActorKind.MILITARY;
  }
}
