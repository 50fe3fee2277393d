package org.isnad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Joins he, she, it and they to the mention they most likely go back to (after the pronoun sieve of
 * Lee et al. 2013 and the salience of Lappin and Leass 1994): agreement in number, gender and sort;
 * nearer sentences first; in a sentence the subject first.
 */
final class PronounLinks {
  private static final int REACH = 2;

  /** How many sentences on 'he added' still goes on with the last speaker. */
  private static final int SPEECH_REACH = 6;

  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.ARMED_GROUP,
          ActorKind.ORGANISATION,
          ActorKind.PARTY,
          ActorKind.SERVICE,
          ActorKind.COALITION);

  private final NameLinks names;

  PronounLinks(NameLinks names) {
    this.names = names;
  }

  void link(Discourse text, QuotedSpeech speech) {
    for (Item item : text.items()) {
      Pronouns.Sort sort =
          item.isPronoun() ? Pronouns.sort(item.view().lower(item.found().head())) : null;
      if (sort != null && sort != Pronouns.Sort.I && sort != Pronouns.Sort.WE) {
        Item antecedent = antecedent(text, speech, item, sort);
        if (antecedent != null) {
          boolean told = isSubjectAbove(antecedent, item);
          text.join(item, antecedent, "pronoun", told ? 0.8 : 0.6);
        }
      }
    }
  }

  /** 'The Front said it was fighting': the subject of a clause around the pronoun's. */
  private static boolean isSubjectAbove(Item subject, Item pronoun) {
    if (subject.view() != pronoun.view() || !subject.role().startsWith("nsubj")) {
      return false;
    }
    Token verb = pronoun.view().tree().head(pronoun.head());
    Token above = pronoun.view().tree().head(subject.head());
    return verb != null
        && above != null
        && !verb.equals(above)
        && pronoun.view().tree().dominates(above, verb);
  }

  private @Nullable Item antecedent(
      Discourse text, QuotedSpeech speech, Item pronoun, Pronouns.Sort sort) {
    if (isOfFrontedWords(text, pronoun)) {
      return null;
    }
    List<Item> fits = new ArrayList<>();
    boolean speaks = isPerson(sort) && speech.of(pronoun) < 0 && speech.speaks(pronoun);
    for (int i = pronoun.order() - 1; i >= 0; i--) {
      Item other = text.items().get(i);
      int back = pronoun.sentence() - other.sentence();
      if (back > (speaks ? SPEECH_REACH : REACH)) {
        break;
      }
      if ((back <= REACH || speech.speaks(other))
          && agrees(text, other, sort)
          && !locallyBound(pronoun, other)
          && !speech.speaksAround(text, other, pronoun)) {
        fits.add(other);
      }
    }
    return fits.stream()
        .min(
            Comparator.comparingInt((Item o) -> speaks && speech.of(o) >= 0 ? 1 : 0)
                .thenComparingInt(o -> pronoun.sentence() - o.sentence())
                .thenComparingInt(o -> isBeyondSemicolon(pronoun, o) ? 1 : 0)
                .thenComparingInt(o -> speaks && speech.speaks(o) ? 0 : 1)
                .thenComparingInt(o -> isFronted(o) ? 0 : 1)
                .thenComparingInt(o -> isOfClause(pronoun, o) ? 0 : 1)
                .thenComparingInt(o -> Accused.is(pronoun, o) ? 0 : 1)
                .thenComparingInt(o -> isSubjectOfClause(pronoun, o) ? 0 : 1)
                .thenComparingInt(o -> rank(pronoun, o))
                .thenComparingInt(o -> o.found().first()))
        .orElse(null);
  }

  private static boolean isPerson(Pronouns.Sort sort) {
    return sort == Pronouns.Sort.HE || sort == Pronouns.Sort.SHE;
  }

  /** 'the Ministry, which guards its contacts': what the relative clause is on. */
  private static boolean isOfClause(Item pronoun, Item other) {
    if (pronoun.view() != other.view()) {
      return false;
    }
    for (Token at = pronoun.head(); at != null; at = pronoun.view().tree().head(at)) {
      if (at.relation().equals("relcl")) {
        Token subject = pronoun.view().tree().child(at, "nsubj");
        boolean relative = subject != null && subject.tag().startsWith("W");
        return relative && other.found().head() == at.head();
      }
    }
    return false;
  }

  /** 'said that the Front had sent a letter in which it claimed it': who sent the letter. */
  private static boolean isSubjectOfClause(Item pronoun, Item other) {
    if (pronoun.view() != other.view() || !other.role().startsWith("nsubj")) {
      return false;
    }
    Tree tree = pronoun.view().tree();
    Token at = pronoun.head();
    while (at != null && !at.relation().equals("relcl")) {
      at = tree.head(at);
    }
    Token verb = at == null ? null : tree.head(at);
    while (verb != null && !verb.isVerb()) {
      verb = tree.head(verb);
    }
    return verb != null
        && verb.relation().equals("ccomp")
        && other.head().head() == verb.index()
        && other.found().first() < pronoun.found().first();
  }

  /** 'X dominates it; Y sends its leader': past a semicolon a new sentence begins. */
  private static boolean isBeyondSemicolon(Item pronoun, Item other) {
    View view = pronoun.view();
    if (view != other.view()) {
      return false;
    }
    for (int i = other.found().end(); i < pronoun.found().first(); i++) {
      if (view.lower(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(Discourse text, Item other, Pronouns.Sort sort) {
    if (other.found().form() == MentionForm.MODIFIER || other.kind() == ActorKind.PLACE) {
      return false;
    }
    if (other.isPronoun()) {
      return Pronouns.sort(other.view().lower(other.found().head())) == sort
          && !text.isAlone(other);
    }
    ActorKind kind = ChainKinds.of(text, other);
    return switch (sort) {
      case HE -> isSingle(other, kind) && !"female".equals(gender(text, other));
      case SHE -> isSingle(other, kind) && "female".equals(gender(text, other));
      case THEY -> isMany(other, kind);
      case IT ->
          !isSingle(other, kind)
              && (!Descriptions.isPlural(other.head()) || isNameOfBody(other, kind))
              && kind != ActorKind.COLLECTIVE
              && kind != ActorKind.UNNAMED_SOURCE;
      case I, WE -> false;
    };
  }

  private static boolean isSingle(Item item, ActorKind kind) {
    return (kind == ActorKind.PERSON && !Descriptions.isPlural(item.head()))
        || (kind == ActorKind.UNNAMED_SOURCE && !Descriptions.isPlural(item.head()));
  }

  /** 'The Lions of Brane said it would fight on'. */
  private static boolean isNameOfBody(Item item, ActorKind kind) {
    return item.isName() && BODIES.contains(kind);
  }

  private static boolean isMany(Item item, ActorKind kind) {
    return Descriptions.isPlural(item.head())
        || Set.of(ActorKind.COLLECTIVE, ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.PARTY)
            .contains(kind)
        || (kind == ActorKind.GOVERNMENT
            && item.isName()
            && item.found().known() != null
            && item.found().known().sort() == Known.Sort.PEOPLE)
        || item.view().lower(item.found().head()).equals("police");
  }

  private @Nullable String gender(Discourse text, Item item) {
    for (Item other : text.chainOf(item)) {
      String gender = other.isName() ? names.gender(other) : names.genderOfHead(other);
      if (gender != null) {
        return gender;
      }
    }
    return null;
  }

  /** Subject and object of one verb are two unless the object is reflexive. */
  private static boolean locallyBound(Item pronoun, Item other) {
    if (pronoun.view() != other.view()) {
      return false;
    }
    if (other.contains(pronoun)) {
      return true;
    }
    Token a = pronoun.head();
    Token b = other.head();
    boolean reflexive = a.text().endsWith("self") || a.text().endsWith("selves");
    if (a.tag().equals("PRP$")) {
      return isSaidOf(b, pronoun.view().tree().head(a), pronoun.view().tree());
    }
    if (reflexive) {
      return false;
    }
    return (a.head() == b.head() && a.head() >= 0)
        || isSubjectOver(b, a, pronoun.view())
        || isSharedSubject(b, a, pronoun.view());
  }

  /** 'Hadi, his deputy', 'Hadi was named as one of its leaders': nobody is his own deputy. */
  private static boolean isSaidOf(Token named, @Nullable Token noun, Tree tree) {
    if (noun == null) {
      return false;
    }
    Token said = isOneOf(noun, tree) ? oneOf(noun, tree) : noun;
    Token above = said == null ? null : tree.head(said);
    if (said == null || above == null) {
      return false;
    }
    return switch (said.relation()) {
      case "appos" -> above.equals(named);
      case "attr" -> named.relation().equals("nsubj") && named.head() == above.index();
      case "pobj" ->
          above.lemma().equals("as")
              && named.relation().startsWith("nsubj")
              && named.head() == above.head();
      default -> false;
    };
  }

  private static boolean isOneOf(Token noun, Tree tree) {
    Token one = oneOf(noun, tree);
    return one != null && one.lemma().equals("one");
  }

  private static @Nullable Token oneOf(Token noun, Tree tree) {
    Token of = tree.head(noun);
    return of != null && noun.relation().equals("pobj") && of.lemma().equals("of")
        ? tree.head(of)
        : null;
  }

  /** 'The Column and the Hawks are thought to dominate it': neither of them. */
  private static boolean isSharedSubject(Token subject, Token object, View view) {
    Token verb = view.tree().head(object);
    if (verb == null || !object.relation().equals("dobj")) {
      return false;
    }
    while (verb != null
        && verb.relation().equals("xcomp")
        && !view.tree().has(verb, "nsubj", "nsubjpass")) {
      verb = view.tree().head(verb);
    }
    Token first = subject;
    while (first != null && first.relation().equals("conj")) {
      first = view.tree().head(first);
    }
    return verb != null
        && first != null
        && first.relation().startsWith("nsubj")
        && first.head() == verb.index();
  }

  /** 'Hadi took over from him': not Hadi; but 'Hadi had a gun with him' may be. */
  private static boolean isSubjectOver(Token subject, Token pronoun, View view) {
    Token preposition = view.tree().head(pronoun);
    return preposition != null
        && pronoun.relation().equals("pobj")
        && subject.relation().startsWith("nsubj")
        && !Set.of("with", "behind", "around", "before", "near").contains(preposition.lemma())
        && preposition.head() >= 0
        && preposition.head() == subject.head();
  }

  /** 'As for the ministry, it ...'. */
  private static boolean isFronted(Item item) {
    return item.found().first() == 2 && fronts(item.view());
  }

  private static boolean fronts(View view) {
    return view.lower(0).equals("as") && view.lower(1).equals("for");
  }

  /** 'As for the second, it ...': the words brought up are no mention, so it is left open. */
  private static boolean isOfFrontedWords(Discourse text, Item pronoun) {
    return fronts(pronoun.view())
        && text.items().stream()
            .filter(item -> item.view() == pronoun.view() && item.order() < pronoun.order())
            .noneMatch(PronounLinks::isFronted);
  }

  private static int rank(Item pronoun, Item other) {
    boolean parallel = pronoun.role().equals(other.role()) && pronoun.role().startsWith("nsubj");
    return switch (other.role()) {
      case "nsubj", "nsubjpass" -> parallel ? 0 : 1;
      case "agent", "dobj", "dative" -> 2;
      case "pobj", "conj", "attr", "appos" -> 3;
      case "poss", "compound" -> 4;
      default -> 3;
    };
  }
}
