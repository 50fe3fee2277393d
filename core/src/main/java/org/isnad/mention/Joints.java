package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins runs of capitals over 'of', 'for', 'and' where they are one name.
 *
 * <p>'Ministry | Intelligence | National Security' -> 'Ministry of Intelligence and National
 * Security'; 'Coordinating Body | Iraqi Resistance Factions' -> 'Coordinating Body for the Iraqi
 * Resistance Factions'; 'People's | Front' stays apart from 'Iran's | Guard'.
 */
final class Joints {
  private static final Set<String> LINKS = Set.of("of", "for");
  private static final Set<String> OWNERS =
      Set.of(
          "people",
          "workers",
          "worker",
          "lord",
          "women",
          "children",
          "citizens",
          "farmers",
          "peasants",
          "students",
          "teachers",
          "soldiers",
          "martyrs",
          "god",
          "king",
          "queen",
          "officers",
          "veterans",
          "mothers",
          "journalists",
          "lawyers",
          "doctors");
  private final Vocabulary vocabulary;

  Joints(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Capitals.Run> join(View view, List<Capitals.Run> runs) {
    List<Capitals.Run> out = new ArrayList<>();
    for (Capitals.Run next : runs) {
      if (!out.isEmpty() && joins(view, out.getLast(), next)) {
        next = new Capitals.Run(out.removeLast().first(), next.end());
      }
      out.add(next);
    }
    return out;
  }

  private boolean joins(View view, Capitals.Run left, Capitals.Run right) {
    int gap = right.first() - left.end();
    if (gap < 1 || gap > 2) {
      return false;
    }
    if (knownOver(view, left, right) || nickname(view, left, right) || quoted(view, left, right)) {
      return true;
    }
    String link = view.lower(left.end());
    String article = gap == 2 ? view.lower(left.end() + 1) : "the";
    if (!article.equals("the") && !(link.equals("for") && article.equals("a"))) {
      return false;
    }
    if (link.equals("and")) {
      return sharesLabel(view, left.end()) || hangsInside(view, left, right);
    }
    if (link.equals("'s") || link.equals("'") || link.equals("’s") || link.equals("’")) {
      return OWNERS.contains(view.lower(left.end() - 1)) && endsAsName(view, right);
    }
    return LINKS.contains(link)
        && !ownsNext(view, right)
        && attached(view, left)
        && (sharesLabel(view, left.end()) || opensBody(view, left));
  }

  /** 'Quds Force of | Iran's Revolutionary Guards': the country owns what follows it. */
  private boolean ownsNext(View view, Capitals.Run right) {
    int owner = right.first();
    while (owner < right.end() && !view.tag(owner).equals("POS")) {
      owner++;
    }
    PhraseTable.Hit<Known> hit = vocabulary.known().at(view, right.first(), owner);
    return hit != null
        && hit.end() == owner
        && hit.value().sort() == Known.Sort.COUNTRY
        && view.tag(owner).equals("POS")
        && view.startsUpper(owner + 1);
  }

  /** A phrase of the vocabulary that spans the gap: 'al-Qaeda in Iraq'. */
  private boolean knownOver(View view, Capitals.Run left, Capitals.Run right) {
    for (int i = left.first(); i < left.end(); i++) {
      PhraseTable.Hit<Known> hit = vocabulary.known().at(view, i, right.end());
      if (hit != null && hit.end() > right.first()) {
        return true;
      }
    }
    return false;
  }

  /** 'Frank "Greg" Ford': the nickname and what follows it. */
  private static boolean nickname(View view, Capitals.Run left, Capitals.Run right) {
    int quote = left.end();
    if (right.first() != quote + 1) {
      return false;
    }
    boolean opens = view.tag(quote).equals("``") && view.tag(right.end()).equals("''");
    boolean inside = right.end() - right.first() == 1 && view.startsUpper(right.end() + 1);
    boolean closes = view.tag(quote).equals("''") && view.tag(quote - 2).equals("``");
    return (opens && inside && view.glued(right.first()))
        || (closes && view.startsUpper(quote - 3));
  }

  /** All between two quotation marks is one name: 'the “Coordinating Body for the Factions”'. */
  private static boolean quoted(View view, Capitals.Run left, Capitals.Run right) {
    boolean opened = view.tag(left.first() - 1).equals("``");
    boolean linked = Set.of("of", "for", "and", "in").contains(view.lower(left.end()));
    int close = right.end();
    while (close < view.size() && !view.tag(close).equals("''") && close - right.end() < 6) {
      close++;
    }
    return opened && linked && view.tag(close).equals("''");
  }

  /** The tagger has the link inside one organisation. */
  private static boolean sharesLabel(View view, int link) {
    return view.entity(link).equals("ORGANIZATION")
        && view.entity(link - 1).equals("ORGANIZATION")
        && view.entity(link + 1).equals("ORGANIZATION");
  }

  private static boolean attached(View view, Capitals.Run left) {
    int head = view.token(left.end()).head();
    return head < 0 || (left.first() <= head && head < left.end());
  }

  /** The left run ends with a word that names bodies: 'Ministry', 'Front'. */
  private boolean opensBody(View view, Capitals.Run left) {
    Vocabulary.NameHead head = vocabulary.nameHead(view, left.first(), left.end());
    return head != null && head.other() != null && !vocabulary.isPost(view, left.end() - 1);
  }

  /** 'Intelligence and Security' under 'Ministry of': the conjunct hangs inside the name. */
  private boolean hangsInside(View view, Capitals.Run left, Capitals.Run right) {
    int of = inner(view, left);
    if (of < 0) {
      return false;
    }
    int head = view.token(right.end() - 1).head();
    return of < head && head < left.end() && !view.entity(right.end() - 1).equals("PERSON");
  }

  private static int inner(View view, Capitals.Run run) {
    for (int i = run.end() - 1; i > run.first(); i--) {
      if (LINKS.contains(view.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsAsName(View view, Capitals.Run run) {
    Vocabulary.NameHead head = vocabulary.nameHead(view, run.first(), run.end());
    return head != null && head.other() != null;
  }
}
