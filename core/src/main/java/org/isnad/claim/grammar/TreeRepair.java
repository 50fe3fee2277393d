package org.isnad.claim.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Mends trees where the mentions know better than the parser.
 *
 * <ul>
 *   <li>What hangs on an inner word of a name hangs on its head: in 'Sons of Hama and the Hawks'
 *       the Hawks go with the Sons, not with Hama.
 *   <li>A person in apposition to something that is no person goes to the noun before it that is:
 *       in 'the leader of the Northern Front, Karim Hadi' Karim Hadi is the leader, not the Front.
 * </ul>
 */
public final class TreeRepair {
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] heads;

  private TreeRepair(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.heads = sentence.tokens().stream().mapToInt(Token::head).toArray();
  }

  /** The mended tree. */
  public static Tree repaired(Sentence sentence, List<Mention> mentions) {
    TreeRepair repair = new TreeRepair(sentence, mentions);
    mentions.stream().filter(m -> m.form() == MentionForm.NAME).forEach(repair::gatherOnHead);
    mentions.stream().filter(TreeRepair::isPerson).forEach(repair::moveApposition);
    return Tree.of(repair.result());
  }

  private Sentence result() {
    if (Arrays.equals(heads, sentence.tokens().stream().mapToInt(Token::head).toArray())) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      tokens.add(
          new Token(
              t.index(),
              t.span(),
              t.text(),
              t.lemma(),
              t.tag(),
              t.entity(),
              heads[t.index()],
              t.relation()));
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
    if (!name.relation().equals("appos") || head < 0 || isPersonNoun(head)) {
      return;
    }
    for (int at = up(head); at >= 0; at = up(at)) {
      if (isPersonNoun(at)) {
        heads[name.index()] = at;
        return;
      }
    }
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
