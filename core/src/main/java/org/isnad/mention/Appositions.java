package org.isnad.mention;

import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins a description to the name it stands beside or is said to be.
 *
 * <p>'Colonel Ndiaye, the heir of ...'; 'the leader of the party, Hassan Nasrallah'; 'ETA is a
 * separatist group'; also where the parser hangs the name on a noun inside the description: 'the
 * author of the book, Mitchell Zuckoff,'.
 */
final class Appositions {
  private static final Set<String> CLOSES = Set.of(",", ".", ";", ":", ")", "");

  private static final Set<String> CALLING = Set.of("call", "name", "dub", "nickname");

  private Appositions() {}

  static void link(Discourse text) {
    for (Item item : text.items()) {
      if (item.isName() || item.isDescription()) {
        Item other = beside(text.items(), item);
        if (other != null
            && fits(item, other)
            && !twoPeople(text, item, other)
            && !picksOut(item, other)) {
          text.join(item, other, "apposition", 0.85);
        }
      }
    }
  }

  private static @Nullable Item beside(List<Item> items, Item item) {
    Token head = item.head();
    Item before = item.isName() && item.isPerson() ? describedBefore(items, item) : null;
    if (before != null) {
      return before;
    }
    Item called = item.isName() ? called(items, item) : null;
    if (called != null) {
      return called;
    }
    return switch (head.relation()) {
      case "appos" -> headedBy(items, item, head.head());
      case "attr" -> predicate(items, item, head);
      default -> null;
    };
  }

  /** 'the group known as the Front', 'a militia called the Hawks', 'a group calling itself Y'. */
  private static @Nullable Item called(List<Item> items, Item name) {
    View view = name.view();
    int at = name.found().first() - 1;
    at -= Set.of("as", "itself", "themselves").contains(view.lower(at)) ? 1 : 0;
    Token verb = at < 1 ? null : view.token(at);
    if (verb == null || !verb.relation().equals("acl")) {
      return null;
    }
    boolean as = view.lower(at + 1).equals("as");
    boolean calls = as ? verb.lemma().equals("know") : CALLING.contains(verb.lemma());
    return calls ? headedBy(items, name, verb.head()) : null;
  }

  /** 'the Guards, especially the unit of Y': a part of them, not they. */
  private static boolean picksOut(Item one, Item other) {
    Item later = one.found().head() < other.found().head() ? other : one;
    int first = later.found().first();
    return PickingOut.is(later.view().lower(first)) || PickingOut.is(later.view().lower(first - 1));
  }

  /** The description of one person that a name between commas follows. */
  private static @Nullable Item describedBefore(List<Item> items, Item name) {
    int comma = name.found().first() - 1;
    boolean between =
        name.view().lower(comma).equals(",")
            && CLOSES.contains(name.view().lower(name.found().end()));
    if (!between) {
      return null;
    }
    return items.stream()
        .filter(o -> o.view() == name.view() && o.isDescription() && isPersonal(o))
        .filter(o -> !o.isPlural() && o.found().head() < comma)
        .filter(o -> o.found().end() == comma || o.found().end() == name.found().end())
        .findFirst()
        .orElse(null);
  }

  /** The subject of 'be' or 'become' in the indicative, without 'not'. */
  private static @Nullable Item predicate(List<Item> items, Item item, Token attribute) {
    Token verb = item.view().tree().head(attribute);
    if (verb == null
        || !Set.of("be", "become").contains(verb.lemma())
        || item.view().tree().has(verb, "neg", "aux")) {
      return null;
    }
    Token subject = item.view().tree().child(verb, "nsubj");
    if (subject == null || Set.of("it", "they", "this", "that").contains(subject.lemma())) {
      return null; // 'it was the Guard that ...' says nothing of 'it'
    }
    return headedBy(items, item, subject.index());
  }

  private static @Nullable Item headedBy(List<Item> items, Item item, int head) {
    return items.stream()
        .filter(o -> o.view() == item.view() && o.found().head() == head && !o.equals(item))
        .filter(o -> o.found().form() != MentionForm.MODIFIER)
        .reduce(
            (a, b) ->
                a.found().end() - a.found().first() <= b.found().end() - b.found().first() ? a : b)
        .orElse(null);
  }

  /** 'X, leader of the party, Y and Z': the leader is X already. */
  private static boolean twoPeople(Discourse text, Item one, Item other) {
    return person(text, one) && person(text, other);
  }

  private static boolean person(Discourse text, Item item) {
    return text.chainOf(item).stream().anyMatch(o -> o.isName() && o.isPerson());
  }

  /** One at least is a description, and both are of one sort and number. */
  private static boolean fits(Item one, Item other) {
    if (one.isName() && other.isName()) {
      return false;
    }
    boolean people = isPersonal(one) == isPersonal(other);
    boolean places = (one.kind() == ActorKind.PLACE) == (other.kind() == ActorKind.PLACE);
    boolean number = Descriptions.isPlural(one.head()) == Descriptions.isPlural(other.head());
    return people && places && (number || one.isName() || other.isName()) && !plural(one, other);
  }

  /** 'X, members of the party': no name of one person is many. */
  private static boolean plural(Item one, Item other) {
    Item name = one.isName() ? one : other;
    Item description = one.isName() ? other : one;
    return name.isPerson() && Descriptions.isPlural(description.head());
  }

  private static boolean isPersonal(Item item) {
    return item.isPerson() || item.kind() == ActorKind.UNNAMED_SOURCE;
  }
}
