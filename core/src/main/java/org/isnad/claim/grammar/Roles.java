package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * The roles of one sentence. For every predicate (verb, noun, adjective) the phrases that fill its
 * roles, whatever the construction. Rules are asked lazily; a rule that comes back to a predicate
 * that is being asked finds nothing there, so that circles end.
 */
public final class Roles {
  private static final List<SubjectRule> SUBJECTS =
      List.of(
          new OwnSubject(),
          new ParticipleSubject(),
          new ControlledSubject(),
          new GerundSubject(),
          new AdverbialSubject(),
          new SharedSubject());
  private static final List<RoleRule> RULES =
      List.of(
          new VerbArguments(),
          new AfterClause(),
          new RelativeObject(),
          new SharedObject(),
          new HyphenParticiple(),
          new PrepositionalObject(),
          new Possessor(),
          new Premodifier(),
          new Apposition(),
          new Copula(),
          new NameWithTitle(),
          new AsPhrase(),
          new MadeOrNamed(),
          new OneOf(),
          new AdjectivePhrase(),
          new SharedNounRoles(),
          new LightVerb(),
          new PhraseHost());

  private final Tree tree;
  private final Map<Token, List<Filler>> known = new HashMap<>();
  private final Map<Token, List<Filler>> subjects = new HashMap<>();
  private final Set<Token> open = new HashSet<>();
  private final Set<Token> openSubjects = new HashSet<>();
  private boolean circular;

  private Roles(Tree tree) {
    this.tree = tree;
  }

  /** The roles of a parsed sentence. */
  public static Roles of(Tree tree) {
    return new Roles(tree);
  }

  public Tree tree() {
    return tree;
  }

  /** All fillers of a predicate, coordinated phrases told apart, relative pronouns resolved. */
  public List<Filler> of(Token predicate) {
    List<Filler> fillers = known.get(predicate);
    if (fillers != null) {
      return fillers;
    }
    if (!open.add(predicate)) {
      circular = true;
      return List.of();
    }
    List<Filler> found = new ArrayList<>();
    RULES.forEach(
        rule -> rule.find(predicate, this, filler -> found.addAll(Phrases.spread(filler, tree))));
    open.remove(predicate);
    remember(predicate, found);
    return List.copyOf(found);
  }

  /** What was found inside a circle may lack something; it is found anew when asked for itself. */
  private void remember(Token predicate, List<Filler> found) {
    if (open.isEmpty() || !circular) {
      known.put(predicate, List.copyOf(found));
    }
    circular &= !open.isEmpty();
  }

  /** Fillers of one role. */
  public List<Filler> of(Token predicate, Role role) {
    return of(predicate).stream().filter(filler -> filler.role().equals(role)).toList();
  }

  /** The grammatical subject of a verb, its own or taken over from elsewhere. */
  List<Filler> subject(Token verb) {
    List<Filler> found = subjects.get(verb);
    if (found != null) {
      return found;
    }
    if (!openSubjects.add(verb)) {
      return List.of();
    }
    List<Filler> result = List.of();
    for (SubjectRule rule : SUBJECTS) {
      result = rule.subject(verb, this);
      if (!result.isEmpty()) {
        break;
      }
    }
    openSubjects.remove(verb);
    subjects.put(verb, result);
    return result;
  }
}
