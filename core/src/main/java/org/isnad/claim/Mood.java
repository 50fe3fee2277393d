package org.isnad.claim;

import java.util.Locale;
import java.util.Set;
import org.isnad.claim.grammar.Embedding;
import org.isnad.claim.grammar.Embedding.Construction;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * How the words around a predicate put it: climbs from it through what embeds it. 'X refused to
 * lead Y' denies, 'X is said to lead Y' alleges, 'if X leads Y' supposes, 'X will lead Y' plans.
 */
final class Mood {
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "should");

  private final Tree tree;
  private boolean flipped;
  private boolean doubted;
  private Modality modality = Modality.FACT;

  private Mood(Tree tree) {
    this.tree = tree;
  }

  /** The mood of a predicate. */
  static Mood of(Token predicate, Tree tree) {
    Mood mood = new Mood(tree);
    if (tree.sentence().tokens().getLast().text().equals("?")) {
      mood.put(Modality.CONDITIONAL);
    }
    mood.visit(predicate);
    mood.climb(predicate);
    return mood;
  }

  /** The mood that a predicate's own words give it, whatever clause it stands in. */
  static Mood own(Token predicate, Tree tree) {
    Mood mood = new Mood(tree);
    mood.visit(predicate);
    return mood;
  }

  Polarity polarity() {
    return flipped ? Polarity.DENIED : doubted ? Polarity.DOUBTED : Polarity.ASSERTED;
  }

  Modality modality() {
    return modality;
  }

  private void visit(Token token) {
    for (Token child : tree.children(token)) {
      switch (child.relation()) {
        case "neg" -> flipped = !flipped;
        case "preconj" -> flipped ^= child.lemma().equals("neither");
        case "det" -> flipped ^= child.lemma().equals("no") || child.lemma().equals("neither");
        case "aux" -> {
          modal(child);
          if (child.tag().equals("TO") && isPurpose(token)) {
            put(Modality.PLANNED);
          }
        }
        case "mark" -> {
          if (SUPPOSING.contains(child.lemma())) {
            put(Modality.CONDITIONAL);
          }
        }
        case "nmod", "compound" -> embed(child.lemma(), Construction.MODIFIER);
        case "advmod" -> embed(child.lemma(), Construction.ADVERB);
        default -> {}
      }
    }
  }

  /** 'To force them back, and to lift the ban': beside another purpose, or hung on nothing. */
  private boolean isPurpose(Token infinitive) {
    Token first = tree.head(infinitive);
    return first == null
        || (infinitive.relation().equals("conj")
            && !Set.of("xcomp", "ccomp").contains(first.relation()));
  }

  private void modal(Token auxiliary) {
    if (!auxiliary.tag().equals("MD")) {
      return;
    }
    String lemma = auxiliary.text().toLowerCase(Locale.ROOT);
    put(FUTURE.contains(lemma) ? Modality.PLANNED : Modality.CONDITIONAL);
  }

  private void climb(Token token) {
    Token head = tree.head(token);
    for (Token at = token; head != null && at != null; head = at == null ? null : tree.head(at)) {
      at = step(at, head);
    }
  }

  /** Takes one step up and returns where to go on from, or null where the influence ends. */
  private @Nullable Token step(Token at, Token head) {
    return switch (at.relation()) {
      case "xcomp" -> complement(at, head);
      case "ccomp" -> content(at, head);
      case "attr", "acomp" -> enter(head, Construction.CLAUSE);
      case "oprd" -> made(head);
      case "dobj", "nsubjpass" -> carried(at, head);
      case "pobj" -> preposition(head);
      case "pcomp" -> tree.has(at, "nsubj") ? null : gerund(head);
      case "acl" -> infinitive(at) ? ability(head) : null;
      case "advcl" -> purpose(at, head);
      case "conj" -> shared(at, head);
      default -> null;
    };
  }

  /**
   * An infinitive after an object is a purpose: 'hired men to fight', but 'helped men to fight'.
   */
  private Token complement(Token at, Token verb) {
    boolean known = Embedding.isKnown(verb.lemma(), clause(verb));
    if (!known && infinitive(at) && tree.has(verb, "dobj")) {
      put(Modality.PLANNED);
    }
    return enter(verb, clause(verb));
  }

  private Construction clause(Token verb) {
    return tree.has(verb, "auxpass", "nsubjpass") ? Construction.PASSIVE : Construction.CLAUSE;
  }

  private Token enter(Token head, Construction construction) {
    embed(head.lemma(), construction);
    visit(head);
    return head;
  }

  /** 'named him leader': naming does not plan. */
  private Token made(Token verb) {
    visit(verb);
    return verb;
  }

  /** 'wants X to lead', 'it is believed that X leads', 'does not believe that X leads'. */
  private @Nullable Token content(Token at, Token head) {
    if (infinitive(at)) {
      return enter(head, clause(head));
    }
    boolean passive = clause(head) == Construction.PASSIVE;
    boolean plans =
        Embedding.of(head.lemma(), Construction.PASSIVE).effect() == Embedding.Effect.PLANNED;
    if (passive && !plans) { // 'was told that X leads' plans nothing
      embed(head.lemma(), Construction.PASSIVE);
    }
    if (tree.has(head, "neg")) {
      embed(head.lemma(), Construction.NEGATED);
    }
    return null;
  }

  /** 'has no links with', 'denied links with': only verbs that say whether the noun is so. */
  private @Nullable Token carried(Token noun, Token verb) {
    boolean tells =
        Embedding.of(verb.lemma(), Construction.NOUN).effect() != Embedding.Effect.KEEPS;
    if (!tells && !Embedding.isLight(verb.lemma())) {
      if (!Accounts.isDefinite(noun, tree)) { // 'should deepen their inquiry'
        tree.children(verb, "aux").forEach(this::modal);
      }
      return null;
    }
    embed(verb.lemma(), Construction.NOUN);
    visit(verb);
    return verb;
  }

  private @Nullable Token preposition(Token preposition) {
    embed(preposition.lemma(), Construction.NOUN);
    Token above = tree.head(preposition);
    if (above != null && above.isNoun() && plans(above)) { // 'a timetable for the withdrawal'
      put(Modality.PLANNED);
    }
    if (above == null || !above.isVerb() || preposition.lemma().equals("without")) {
      return null;
    }
    boolean predicate = above.lemma().equals("be") || preposition.lemma().equals("as");
    return predicate ? enter(above, Construction.CLAUSE) : null;
  }

  private static boolean plans(Token noun) {
    return Embedding.of(noun.lemma(), Construction.CLAUSE).effect() == Embedding.Effect.PLANNED;
  }

  /** 'failed in leading', 'accused of leading': as the infinitive. */
  private @Nullable Token gerund(Token preposition) {
    embed(preposition.lemma(), Construction.NOUN);
    Token above = tree.head(preposition);
    if (above == null || preposition.lemma().equals("without")) {
      return null;
    }
    return enter(above, above.isVerb() ? clause(above) : Construction.CLAUSE);
  }

  /** 'the capacity to attack', 'a plan to attack': no attack yet. */
  private Token ability(Token noun) {
    if (!Embedding.isKnown(noun.lemma(), Construction.CLAUSE)) {
      put(Modality.PLANNED);
    }
    return enter(noun, Construction.CLAUSE);
  }

  /** 'to attack', and what is so when something will be: 'once arrested, he will explain'. */
  private @Nullable Token purpose(Token at, Token head) {
    boolean future =
        !at.tag().equals("VBD")
            && tree.children(head, "aux").stream().anyMatch(t -> t.tag().equals("MD"));
    if (infinitive(at) || future) {
      put(Modality.PLANNED);
    }
    return null;
  }

  private Token shared(Token at, Token first) {
    if (tree.children(first, "cc").stream().anyMatch(cc -> cc.lemma().equals("nor"))) {
      flipped = !flipped; // 'neither confirmed nor denied'
      return first;
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(at.tag());
    if (at.isVerb() && !finite && !tree.has(at, "nsubj", "nsubjpass", "aux")) {
      visit(first);
    }
    return first;
  }

  private boolean infinitive(Token verb) {
    return tree.children(verb, "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  private void embed(String lemma, Construction construction) {
    switch (Embedding.of(lemma, construction).effect()) {
      case KEEPS -> {}
      case FLIPS, ENDS -> flipped = !flipped;
      case PLANNED -> put(Modality.PLANNED);
      case ALLEGED -> put(Modality.ALLEGED);
      case CONDITIONAL -> put(Modality.CONDITIONAL);
      case DOUBTED -> doubted = true;
    }
  }

  /** The word nearest to the predicate counts, but anything counts more than nothing. */
  private void put(Modality other) {
    if (modality == Modality.FACT) {
      modality = other;
    }
  }
}
