package org.isnad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.base.Explanation;
import org.isnad.base.When;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * Groups the claims of one report that speak of one happening, going through the text as a reader
 * does: each event joins the happening it agrees with best ({@link Likeness}) or opens one; tolls
 * and responsibilities go to the happening that their words point to ({@link Pointing}). Nothing is
 * merged: every claim keeps its own account.
 */
public final class Incidents {
  /** Evidence from which on two accounts are of one happening. */
  static final double ENOUGH = 0.5;

  private static final Explanation GOES_ON =
      Explanation.of(ENOUGH, "nothing tells it apart from what was told last");
  private static final Explanation SEVERAL = Explanation.of(0.7, "one of several taken up");

  private final Accounts accounts;
  private final Likeness likeness;
  private final List<Draft> drafts = new ArrayList<>();

  private Incidents(AnalysedText text, Mentions mentions) {
    accounts = new Accounts(text, mentions);
    likeness = new Likeness(accounts);
  }

  /** An incident while claims are added. */
  static final class Draft {
    final EventClass kind;
    final List<Incident.Member> members = new ArrayList<>();
    final List<Account> accounts = new ArrayList<>();

    Draft(EventClass kind) {
      this.kind = kind;
    }

    int lastSentence() {
      return members.getLast().claim().basis().sentence();
    }
  }

  /**
   * The incidents of a report in the order in which they are first told. What is denied, planned or
   * supposed is an incident apart from what is told as done.
   */
  public static List<Incident> of(AnalysedText text, Mentions mentions, Claims claims) {
    Incidents incidents = new Incidents(text, mentions);
    claims.all().stream()
        .sorted(Comparator.comparingInt(claim -> claim.basis().sentence()))
        .forEach(incidents::addHappening);
    claims.all().forEach(incidents::addRest);
    return incidents.drafts.stream()
        .map(draft -> new Incident(draft.kind, sorted(draft.members), incidents.answered(draft)))
        .toList();
  }

  /** The time of the deed told last before a saying, in the same paragraphs. */
  private @Nullable When answered(Draft saying) {
    return saying.kind == EventClass.SPEECH ? Answers.when(saying, drafts) : null;
  }

  private static List<Incident.Member> sorted(List<Incident.Member> members) {
    return members.stream()
        .sorted(Comparator.comparing((Incident.Member m) -> m.claim().basis().evidence()))
        .toList();
  }

  private void addHappening(Claim claim) {
    accounts
        .of(claim)
        .ifPresent(
            account -> {
              List<Draft> all = account.definite() ? several(account) : List.of();
              if (!all.isEmpty()) {
                all.forEach(draft -> add(account, draft, SEVERAL));
                return;
              }
              Optional<Draft> best = best(account);
              if (best.isPresent()) {
                add(account, best.get(), likeness.of(account, best.get()));
                return;
              }
              Fragments.whole(account, drafts)
                  .ifPresentOrElse(
                      draft -> add(account, draft, GOES_ON),
                      () -> add(account, open(account), Explanation.of(1, "first told here")));
            });
  }

  private static void add(Account account, Draft draft, Explanation why) {
    draft.members.add(new Incident.Member(account.claim(), why));
    draft.accounts.add(account);
  }

  /** 'the two meetings': the last two that were told; none where fewer were. */
  private List<Draft> several(Account account) {
    int count = accounts.count(account);
    List<Draft> fitting =
        drafts.stream()
            .filter(draft -> draft.kind == account.kind())
            .filter(draft -> draft.accounts.stream().anyMatch(a -> a.type() == account.type()))
            .toList();
    boolean enough = count > 1 && fitting.size() >= count;
    return enough ? fitting.subList(fitting.size() - count, fitting.size()) : List.of();
  }

  private Draft open(Account account) {
    Draft draft = new Draft(account.kind());
    drafts.add(draft);
    return draft;
  }

  /** The happening with the most evidence; of equals the one told last. */
  private Optional<Draft> best(Account account) {
    return drafts.stream()
        .filter(draft -> draft.kind == account.kind())
        .filter(draft -> likeness.of(account, draft).value() >= ENOUGH)
        .max(
            Comparator.comparingDouble((Draft draft) -> likeness.of(account, draft).value())
                .thenComparingInt(Draft::lastSentence));
  }

  private void addRest(Claim claim) {
    Argument act =
        switch (claim) {
          case Claim.Toll toll -> toll.act();
          case Claim.Responsibility responsibility -> responsibility.act();
          case Claim.Event e -> null;
          case Claim.Order o -> null;
          case Claim.Relation r -> null;
          case Claim.Name n -> null;
          case Claim.Standing s -> null;
        };
    if (claim instanceof Claim.Toll || claim instanceof Claim.Responsibility) {
      Pointing.to(claim, act, drafts, accounts)
          .ifPresent(found -> found.draft().members.add(new Incident.Member(claim, found.why())));
    }
  }
}
