package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Mends trees where the mentions know better than the parser; see also {@link Reattachments} and
 * {@link Complements}.
 *
 * <ul>
 *   <li>What hangs on an inner word of a name hangs on its head: in 'Sons of Hama and the Hawks'
 *       the Hawks go with the Sons, not with Hama.
 *   <li>The parts of a hyphenated noun are one: what hangs on 'law' in 'brother - in - law' hangs
 *       on 'brother', whose lemma is brother-in-law.
 *   <li>A person in apposition to something that is no person goes to the noun before it that is:
 *       in 'the leader of the Northern Front, Karim Hadi' Karim Hadi is the leader, not the Front.
 *   <li>Names behind a comma after many people of a body are theirs, not further bodies.
 *   <li>A clause with 'who' on a place goes to the people that the place tells more of: in 'rebels
 *       from Brane, who fled' the rebels fled, not Brane.
 * </ul>
 */
public final class TreeRepair {
  private static final Set<String> SPOKESMEN = Line.words(TreeRepair.class, "spokesmen.txt");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] heads;
  private final String[] lemmas;
  private final String[] relations;
  private final String[] tags;

  private TreeRepair(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
    this.lemmas = sentence.tokens().stream().map(Token::lemma).toArray(String[]::new);
    this.relations = sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
    this.tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
  }

  /** The mended tree. */
  public static Tree repaired(Sentence sentence, List<Mention> mentions) {
    TreeRepair repair = new TreeRepair(sentence, mentions);
    repair.joinHyphenated();
    mentions.stream().filter(m -> m.form() == MentionForm.NAME).forEach(repair::gatherOnHead);
    mentions.stream().filter(TreeRepair::isPerson).forEach(repair::moveApposition);
    mentions.stream().filter(TreeRepair::isPersonName).forEach(repair::moveListed);
    mentions.stream().filter(m -> m.kind() == ActorKind.PLACE).forEach(repair::moveClause);
    Reattachments.mend(sentence, mentions, repair.heads, repair.relations);
    Complements.mend(sentence, repair.heads, repair.relations);
    return Tree.of(repair.result());
  }

  private void moveClause(Mention place) {
    int preposition = heads[place.head()];
    int above = preposition < 0 ? -1 : heads[preposition];
    boolean phrase =
        relations[place.head()].equals("pobj")
            && above >= 0
            && sentence.token(above).isNoun()
            && relations[preposition].equals("prep");
    for (Token clause : sentence.tokens()) {
      boolean on = heads[clause.index()] == place.head() && clause.relation().equals("relcl");
      if (phrase && on && hasWho(clause.index())) {
        heads[clause.index()] = above;
      }
    }
  }

  private boolean hasWho(int verb) {
    return sentence.tokens().stream()
        .anyMatch(t -> heads[t.index()] == verb && t.lemma().equals("who"));
  }

  private Sentence result() {
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      tokens.add(
          new Token(
              t.index(),
              t.span(),
              t.text(),
              t.form(),
              lemmas[t.index()],
              tags[t.index()],
              t.entity(),
              heads[t.index()],
              relations[t.index()]));
    }
    return new Sentence(
        sentence.index(),
        sentence.span(),
        sentence.block(),
        sentence.zone(),
        sentence.language(),
        tokens,
        sentence.parsed());
  }

  private void joinHyphenated() {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      int first = i;
      HyphenatedWords.at(sentence, i).ifPresent(word -> join(first, first + word.size(), word));
    }
  }

  private void join(int first, int end, HyphenatedWords.Word word) {
    int main = first;
    for (int i = first; i < end; i++) {
      if (heads[i] < first || heads[i] >= end) {
        main = i;
      }
    }
    lemmas[main] = word.text();
    tags[main] = tags[main].startsWith("NN") ? tags[main] : "NN";
    if (List.of("npadvmod", "advmod").contains(relations[main])) {
      relations[main] = "appos";
    }
    for (int i = 0; i < heads.length; i++) {
      boolean inside = first <= heads[i] && heads[i] < end;
      if (inside && i != main) {
        heads[i] = main;
      }
    }
  }

  private void gatherOnHead(Mention name) {
    int index = sentence.index();
    for (Token token : sentence.tokens()) {
      boolean outside = !name.covers(index, token.index());
      int head = heads[token.index()];
      if (outside
          && head >= 0
          && head != name.head()
          && name.covers(index, head)
          && !above(token.index(), name.head())) {
        heads[token.index()] = name.head();
      }
    }
  }

  private boolean above(int upper, int lower) {
    int at = lower;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == upper) {
        return true;
      }
      at = heads[at];
    }
    return at >= 0;
  }

  private void moveApposition(Mention person) {
    Token name = sentence.token(person.head());
    int head = heads[name.index()];
    if (!name.relation().equals("appos") || head < 0) {
      return;
    }
    int speaker = spokesman(head);
    if (speaker >= 0) {
      heads[name.index()] = speaker;
    }
    if (speaker >= 0 || isPersonNoun(head)) {
      return;
    }
    for (int at = up(head); at >= 0; at = up(at)) {
      if (isPersonNoun(at)) {
        heads[name.index()] = at;
        return;
      }
    }
  }

  /** 'A spokesman for the Commissioner, Karim Hadi': the name is the spokesman's. -1 for none. */
  private int spokesman(int noun) {
    int preposition = relations[noun].equals("pobj") ? heads[noun] : -1;
    int above = preposition < 0 ? -1 : heads[preposition];
    boolean speaks = above >= 0 && SPOKESMEN.contains(sentence.token(above).lemma());
    return speaks && sentence.token(preposition).lemma().equals("for") ? above : -1;
  }

  /** 'Two members of the Front, Karim Hadi and Omar Nouri': the names are the members'. */
  private void moveListed(Mention person) {
    int name = person.head();
    int body = heads[name];
    int preposition = body < 0 ? -1 : heads[body];
    int many = preposition < 0 ? -1 : heads[preposition];
    boolean listed =
        relations[name].equals("conj")
            && many >= 0
            && person.first() > 0
            && sentence.token(person.first() - 1).text().equals(",")
            && relations[body].equals("pobj")
            && tags[many].equals("NNS")
            && mentions.stream().anyMatch(m -> m.head() == many && isPeople(m))
            && !isPersonNoun(body);
    if (listed) {
      heads[name] = many;
      relations[name] = "appos";
    }
  }

  private static boolean isPersonName(Mention mention) {
    return mention.kind() == ActorKind.PERSON && mention.form() == MentionForm.NAME;
  }

  private static boolean isPeople(Mention mention) {
    return isPerson(mention) || mention.kind() == ActorKind.COLLECTIVE;
  }

  /** The next noun above through prepositions, compounds and possessors; -1 at a verb. */
  private int up(int index) {
    String relation = sentence.token(index).relation();
    boolean inPhrase =
        List.of("pobj", "prep", "compound", "poss", "nmod", "conj").contains(relation);
    return inPhrase ? heads[index] : -1;
  }

  private boolean isPersonNoun(int index) {
    return mentions.stream().anyMatch(m -> m.head() == index && isPerson(m));
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON
        || mention.kind() == ActorKind.UNNAMED_SOURCE
        || mention.kind() == ActorKind.OFFICE;
  }
}
