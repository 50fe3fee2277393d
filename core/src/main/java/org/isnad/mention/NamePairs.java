package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.base.Confidence;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names given together with their other form.
 *
 * <p>'X, also known as Y', 'X (Y)', 'X, dubbed “Y”', 'a group calling itself Y', 'X, whose nom de
 * guerre is Y', 'the “red chamber” (the war cabinet)'.
 */
final class NamePairs {
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^[\\s,\"“”'‘’(]*(?:(?:who|which|that)\\s+(?:is|was|are|were)\\s+|is\\s+|was\\s+)?"
              + "(?:also|better|formerly|previously|otherwise|commonly|popularly|once|sometimes|locally)?\\s*"
              + "(?:known|called|referred\\s+to|dubbed|nicknamed|named|aka|a\\.k\\.a\\.?|alias|formerly|"
              + "nom\\s+de\\s+guerre|whose\\s+(?:real\\s+name|nom\\s+de\\s+guerre|alias)\\s+(?:is|was))"
              + "\\s*(?:as|by|the|by\\s+the\\s+name|under\\s+the\\s+name)?"
              + "(?:\\s+(?:the|nom\\s+de\\s+guerre|name|acronym|initials))*[\\s,:\"“”'‘’]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "^[\\s,]*(?:(?:who|which|that)\\s+)?(?:calls?|called|calling|styl(?:es?|ed|ing)|nam(?:es?|ed|ing))"
              + "\\s+(?:it|them|him|her)sel(?:f|ves)(?:\\s+the)?[\\s\"“”'‘’]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPEN_BRACKET =
      Pattern.compile("^[\\s\"“”'‘’]*\\(\\s*(?:or\\s+|aka\\s+|also\\s+)?[\"“”'‘’]?(?:the\\s+)?$");

  private NamePairs() {}

  /** A pair by places of its mentions in the text. */
  record Pair(Item name, Item other, String rule, double confidence) {}

  /** Finds the pairs and joins their mentions. */
  static List<Pair> link(Discourse text) {
    List<Pair> out = new ArrayList<>();
    for (Item item : text.items()) {
      Pair pair = pairBefore(text.items(), item);
      if (pair != null) {
        out.add(pair);
        text.join(pair.other(), pair.name(), pair.rule(), pair.confidence());
      }
    }
    return out;
  }

  private static @Nullable Pair pairBefore(List<Item> items, Item other) {
    if (!other.isName() && !other.isDescription()) {
      return null;
    }
    for (int i = other.order() - 1; i >= 0; i--) {
      Item name = items.get(i);
      if (name.view() != other.view()) {
        break;
      }
      Pair pair = end(name, other) <= other.found().first() ? pair(name, other) : null;
      if (pair != null) {
        return pair;
      }
    }
    return null;
  }

  private static @Nullable Pair pair(Item name, Item other) {
    if (name.isPronoun() || name.found().form() == MentionForm.MODIFIER) {
      return null;
    }
    String between = between(name, other);
    if (between.length() < 70 && other.isName() && BETWEEN.matcher(between).matches()) {
      return new Pair(name, other, "also-known-as", 0.9);
    }
    if (other.isName() && OWN_NAME.matcher(between).matches()) {
      return new Pair(name, other, "calls-itself", 0.9);
    }
    if (between.strip().equals("or") && inOneBracket(name, other)) {
      return new Pair(name, other, "in-brackets", 0.9);
    }
    return between.length() < 12 && OPEN_BRACKET.matcher(between).matches()
        ? bracketed(name, other)
        : null;
  }

  /** Of 'a group calling itself Y', which holds Y, the end of 'a group'. */
  private static int end(Item name, Item other) {
    boolean holds = name.isDescription() && name.found().covers(other.found().first());
    return holds ? name.found().head() + 1 : name.found().end();
  }

  private static String between(Item name, Item other) {
    int first = end(name, other);
    int end = other.found().coreFirst();
    return first >= end ? "" : " " + name.view().words(first, end) + " ";
  }

  /** The bracket holds nothing else, and both are of one kind. */
  private static @Nullable Pair bracketed(Item name, Item other) {
    boolean closed = closes(other.view(), other.found().end());
    boolean acronym = other.isName() && abbreviates(name, other);
    boolean kinds = name.kind() == other.kind() && name.kind() != ActorKind.PLACE;
    boolean sameNoun = name.headLemma().equals(other.headLemma());
    boolean pair =
        closed
            && (acronym
                || (kinds && name.isName() && other.isName())
                || (sameNoun && !name.isName()));
    return pair ? new Pair(name, other, "in-brackets", 0.9) : null;
  }

  /** The bracket ends, or gives one more name: 'X (Y or Z)'. */
  private static boolean closes(View view, int after) {
    boolean another = view.lower(after).equals("or") && view.lower(after + 2).equals(")");
    return another
        || view.lower(after).equals(")")
        || (view.tag(after).equals("''") && view.lower(after + 1).equals(")"));
  }

  /** 'Y' and 'Z' of 'X (Y or Z)', both short. */
  private static boolean inOneBracket(Item name, Item other) {
    View view = other.view();
    return view.lower(name.found().first() - 1).equals("(")
        && view.lower(other.found().end()).equals(")")
        && NameLinks.isAcronym(name)
        && NameLinks.isAcronym(other);
  }

  private static boolean abbreviates(Item name, Item other) {
    String word = other.lastWord();
    boolean short1 = other.core().size() == 1 && word.length() <= 8;
    return short1
        && !name.core().isEmpty()
        && NameKinds.acronym(other.view().words(other.found().coreFirst(), other.found().coreEnd()))
        && (name.core().getFirst().charAt(0) == word.charAt(0)
            || !Set.of(ActorKind.PERSON, ActorKind.PLACE).contains(name.kind()));
  }

  static NamePair of(Pair pair, List<Mention> mentions) {
    Mention name = mentions.get(pair.name().order());
    Mention other = mentions.get(pair.other().order());
    Span evidence = name.span().cover(other.span());
    return new NamePair(
        name.id(),
        other.id(),
        evidence,
        pair.rule(),
        Confidence.of(pair.confidence(), pair.rule()));
  }
}
