package org.isnad.claim.grammar;

import java.util.List;
import java.util.Set;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/**
 * Phrases that parsers hang on the nearest word, and that belong to another; see also {@link
 * TimeClauses}.
 *
 * <ul>
 *   <li>A participle after a comma goes with the verb of the sentence, not with a participle inside
 *       a noun phrase or with a place: in 'A truck rammed into a crowd watching the show, killing
 *       ten' the crowd did not kill, and in 'was placed near the bridge, targeting pilgrims' not
 *       the bridge.
 *   <li>'such as' lists members of a group of actors, past what is told of it: in 'small groups
 *       with new names that nobody knew, such as the Hawks, fired' the Hawks are one of the groups.
 *   <li>One dies 'of' something: in 'died during the raid of a heart attack' it is no raid of a
 *       heart attack.
 *   <li>Where the sentence has only 'be', 'against' goes with the deed: 'were seen in the strike,
 *       on Monday, against the Hawks'.
 * </ul>
 */
final class Reattachments {
  private static final Set<ActorKind> GROUPS =
      Set.of(ActorKind.ARMED_GROUP, ActorKind.COLLECTIVE, ActorKind.ORGANISATION, ActorKind.PARTY);
  private static final Set<String> DYING = Set.of("die", "perish", "succumb");

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] heads;
  private final String[] relations;

  private Reattachments(
      Sentence sentence, List<Mention> mentions, int[] heads, String[] relations) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.heads = heads;
    this.relations = relations;
  }

  /** Changes heads and relations of a sentence. */
  static void mend(Sentence sentence, List<Mention> mentions, int[] heads, String[] relations) {
    Reattachments mending = new Reattachments(sentence, mentions, heads, relations);
    for (Token token : sentence.tokens()) {
      if (heads[token.index()] >= 0) {
        mending.mend(token);
      }
    }
    TimeClauses.mend(sentence, heads, relations);
  }

  private void mend(Token token) {
    if (token.tag().equals("VBG") && isAfterComma(token.index())) {
      liftParticiple(token.index());
    }
    if (token.lemma().equals("as") && relations[token.index()].equals("prep")) {
      listMembers(token.index());
    }
    if (token.lemma().equals("of")) {
      dieOf(token.index());
    }
    if (token.lemma().equals("against") && relations[token.index()].equals("prep")) {
      deedAgainst(token.index());
    }
  }

  private boolean isAfterComma(int index) {
    return index > 0 && sentence.token(index - 1).text().equals(",");
  }

  private void liftParticiple(int index) {
    int head = heads[index];
    boolean inner =
        relations[index].equals("advcl")
            && head < index
            && relations[head].equals("acl")
            && sentence.token(head).tag().equals("VBG");
    boolean onPlace = relations[index].equals("acl") && head < index && isPlace(head);
    if (inner || onPlace) {
      int verb = verbAbove(heads[head]);
      if (verb >= 0 && verb < index) {
        heads[index] = verb;
        relations[index] = "advcl";
      }
    }
  }

  private boolean isPlace(int index) {
    return mentions.stream()
        .anyMatch(
            m -> m.kind() == ActorKind.PLACE && m.core().contains(sentence.token(index).span()));
  }

  private int verbAbove(int index) {
    int at = index;
    while (at >= 0 && !sentence.token(at).isVerb()) {
      at = heads[at];
    }
    return at;
  }

  private void listMembers(int as) {
    boolean such = as > 0 && sentence.token(as - 1).lemma().equals("such");
    if (!such || !listsGroups(as)) {
      return;
    }
    List<Integer> groups =
        mentions.stream()
            .filter(m -> isGroup(m) || m.kind() == ActorKind.UNNAMED_SOURCE)
            .map(Mention::head)
            .filter(head -> head < as && sentence.token(head).tag().equals("NNS"))
            .toList();
    if (!groups.contains(heads[as])) {
      groups.stream().max(Integer::compare).ifPresent(group -> heads[as] = group);
    }
  }

  private boolean listsGroups(int as) {
    return mentions.stream().anyMatch(m -> heads[m.head()] == as && isGroup(m));
  }

  private static boolean isGroup(Mention mention) {
    return GROUPS.contains(mention.kind());
  }

  private void dieOf(int of) {
    int noun = heads[of];
    int preposition = heads[noun];
    if (preposition < 0 || !relations[noun].equals("pobj")) {
      return;
    }
    int verb = heads[preposition];
    boolean cause =
        sentence.tokens().stream()
            .anyMatch(
                t ->
                    heads[t.index()] == of
                        && Set.of("attack", "wound", "injury", "disease", "cancer", "illness")
                            .contains(t.lemma()));
    if (verb >= 0 && cause && DYING.contains(sentence.token(verb).lemma())) {
      heads[of] = verb;
    }
  }

  private void deedAgainst(int against) {
    if (!sentence.token(heads[against]).lemma().equals("be")) {
      return;
    }
    for (int i = against - 1; i > heads[against]; i--) {
      Token token = sentence.token(i);
      boolean date = token.tag().equals("CD") || token.tag().equals("NNP") || !token.isNoun();
      if (!date) {
        heads[against] = i;
        return;
      }
    }
  }
}
