package org.isnad.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Explanation;
import org.isnad.base.Span;
import org.isnad.claim.event.NounClass;
import org.isnad.mention.SetAgainst;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Which happening a toll or a responsibility is told of: the one whose trigger its words hold; else
 * one of the same sentence; else, where the words point back ('the attack', 'it', or nothing), the
 * one that they fit best ({@link Antecedents}). Words that tell of something else point to none.
 */
final class Pointing {
  /** Sentences after a headline in which its matter is told. */
  private static final int LEAD = 4;

  private static final Set<String> BACK =
      Set.of("it", "this", "that", "these", "them", "so", "one", "ones");

  private Pointing() {}

  record Found(Incidents.Draft draft, Explanation why) {}

  static Optional<Found> to(
      Claim claim, @Nullable Argument act, List<Incidents.Draft> drafts, Accounts accounts) {
    Tree tree = accounts.tree(claim.basis().sentence());
    boolean toll = claim instanceof Claim.Toll;
    boolean points = toll || act == null || !tree.sentence().parsed() || pointsBack(act, tree);
    Span words = act == null ? claim.basis().evidence() : act.span();
    return holding(words, drafts)
        .map(d -> new Found(d, Explanation.of(0.95, "its words tell the happening")))
        .or(() -> points ? besides(claim, drafts) : Optional.empty())
        .or(() -> linked(claim, act, drafts, accounts))
        .or(() -> points && accounts.isHeadline(claim) ? ahead(claim, drafts) : Optional.empty())
        .or(() -> points ? back(claim, act, drafts, tree) : Optional.empty());
  }

  /** A headline speaks of what the report tells first. */
  private static Optional<Found> ahead(Claim claim, List<Incidents.Draft> drafts) {
    int sentence = claim.basis().sentence();
    return drafts.stream()
        .filter(draft -> draft.kind == EventClass.VIOLENCE)
        .filter(draft -> draft.accounts.stream().anyMatch(Account::real))
        .filter(draft -> draft.accounts.getFirst().sentence() - sentence <= LEAD)
        .findFirst()
        .map(d -> new Found(d, Explanation.of(0.6, "what the report under the headline tells")));
  }

  private static Optional<Found> besides(Claim claim, List<Incidents.Draft> drafts) {
    return holding(claim.basis().evidence(), drafts)
        .map(d -> new Found(d, Explanation.of(0.9, "told in the same words")));
  }

  /** A happening whose trigger lies in the words. */
  private static Optional<Incidents.Draft> holding(Span words, List<Incidents.Draft> drafts) {
    return drafts.stream()
        .filter(draft -> deed(draft.kind))
        .filter(draft -> draft.accounts.stream().anyMatch(a -> words.contains(a.trigger().span())))
        .min(
            Comparator.comparingInt(
                draft ->
                    draft.accounts.stream()
                        .filter(a -> words.contains(a.trigger().span()))
                        .mapToInt(a -> a.trigger().span().begin())
                        .min()
                        .orElse(Integer.MAX_VALUE)));
  }

  private static boolean deed(EventClass kind) {
    return kind == EventClass.VIOLENCE || kind == EventClass.CUSTODY || kind == EventClass.CHANGE;
  }

  private static Optional<Found> linked(
      Claim claim, @Nullable Argument act, List<Incidents.Draft> drafts, Accounts accounts) {
    Tree tree = accounts.tree(claim.basis().sentence());
    Token head = tree.headOf(act == null ? claim.basis().evidence() : act.span());
    if (head == null) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(draft -> draft.kind == EventClass.VIOLENCE)
        .filter(
            draft ->
                draft.accounts.stream()
                    .filter(a -> a.sentence() == claim.basis().sentence())
                    .anyMatch(a -> EventLinks.linked(a.trigger(), head, tree)))
        .reduce((a, b) -> b)
        .map(d -> new Found(d, Explanation.of(0.85, "linked in the sentence")));
  }

  private static Optional<Found> back(
      Claim claim, @Nullable Argument act, List<Incidents.Draft> drafts, Tree tree) {
    Token head = act == null ? null : tree.headOf(act.span());
    Token noun = head != null && NounClass.ACT.has(head) ? head : null;
    boolean answers =
        claim instanceof Claim.Responsibility r
            && r.stance() == ResponsibilityStance.DENIED
            && act != null
            && isBack(act);
    List<Incidents.Draft> open =
        drafts.stream()
            .filter(draft -> draft.kind == EventClass.VIOLENCE)
            .filter(draft -> draft.accounts.stream().anyMatch(Account::real))
            .filter(draft -> !answers || isBlamed(draft))
            .toList();
    boolean far = (noun != null || !(claim instanceof Claim.Toll)) && !isSetAgainst(claim, tree);
    return Antecedents.of(noun, claim.basis().sentence(), far, open);
  }

  /** 'One current denies this attack, another claims it' tells how they are wont to do. */
  private static boolean isSetAgainst(Claim claim, Tree tree) {
    Token actor = claim instanceof Claim.Responsibility r ? tree.headOf(r.actor().span()) : null;
    return actor != null && SetAgainst.is(tree.sentence().tokens(), actor);
  }

  private static boolean isBack(Argument act) {
    return BACK.contains(act.words().toLowerCase(Locale.ROOT));
  }

  /** 'denied it' answers those who blame somebody. */
  private static boolean isBlamed(Incidents.Draft draft) {
    return draft.members.stream()
        .anyMatch(
            m ->
                m.claim() instanceof Claim.Responsibility r
                    && (r.stance() == ResponsibilityStance.BLAMED
                        || r.stance() == ResponsibilityStance.SUSPECTED));
  }

  /** 'the attack', 'it': words that take a deed told before as known, or tell none. */
  private static boolean pointsBack(Argument act, Tree tree) {
    Token head = tree.headOf(act.span());
    if (head == null) {
      return false;
    }
    boolean pronoun =
        BACK.contains(head.text().toLowerCase(Locale.ROOT)) || head.tag().startsWith("W");
    boolean known = NounClass.ACT.has(head) && Accounts.isDefinite(head, tree);
    boolean none = act.words().indexOf(' ') < 0;
    boolean within =
        head.isVerb()
            && tree.tokensIn(act.span()).stream()
                .anyMatch(t -> NounClass.ACT.has(t) && Accounts.isDefinite(t, tree));
    return pronoun || known || none || within;
  }
}
