package org.isnad.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.isnad.base.Explanation;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for an account being of a happening told before: the sum of its reasons, at most
 * 1; 0 where anything speaks against it (other days, other places, other sides).
 */
final class Likeness {
  private static final int NEAR = 2;
  private static final int FOLLOWING = 3;
  private static final int LEAD = 4;

  private final Accounts accounts;

  Likeness(Accounts accounts) {
    this.accounts = accounts;
  }

  Explanation of(Account account, Incidents.Draft draft) {
    for (Account known : draft.accounts) {
      String against = against(account, known);
      if (against != null) {
        return Explanation.of(0, against);
      }
    }
    List<Explanation> reasons = new ArrayList<>();
    for (Account known : draft.accounts) {
      List<Explanation> these =
          account.kind() == EventClass.SPEECH ? speech(account, known) : reasons(account, known);
      if (sum(these) > sum(reasons)) {
        reasons = these;
      }
    }
    double sum = sum(reasons);
    return sum > 1
        ? new Explanation(1, "one happening, at most 1", reasons)
        : new Explanation(sum, "one happening", reasons);
  }

  private static double sum(List<Explanation> reasons) {
    return reasons.stream().mapToDouble(Explanation::value).sum();
  }

  private @Nullable String against(Account one, Account known) {
    if (one.real() != known.real()) {
      return "one is told as done, the other not";
    }
    When when = one.when();
    When other = known.when();
    if (when != null && other != null && !when.overlaps(other)) {
      return "other days";
    }
    if (isSeveral(one) && !isSeveral(known) && isDay(other) && !isDay(when)) {
      return "several, not the one of that day";
    }
    boolean linked = one.sentence() == known.sentence() && linked(one, known);
    if (isHeadline(known) && one.kind() == EventClass.VIOLENCE) {
      return null;
    }
    if (apart(one.names(), known.names()) && !linked) {
      return "other places";
    }
    boolean sided = one.kind() != EventClass.VIOLENCE || !one.definite();
    if (sided && apart(one.agents(), known.agents()) && !linked) {
      return "other agents";
    }
    if (sided && otherTargets(one, known) && !linked && !near(one, known)) {
      return "other targets";
    }
    boolean foiled =
        (one.type() == EventType.FOILED_ATTACK) != (known.type() == EventType.FOILED_ATTACK);
    if (foiled && !linked && !one.definite()) {
      return "one came off, the other did not";
    }
    return related(one.type(), known.type()) ? null : "other types";
  }

  /** Men may be hit where a base is hit, but a bank is no base. */
  private static boolean otherTargets(Account one, Account known) {
    boolean violence = one.kind() == EventClass.VIOLENCE;
    return violence
        ? apart(one.solid(), known.solid()) && !shared(one.names(), known.names())
        : apart(one.targets(), known.targets());
  }

  /** 'Bombing kills ten': what the report then tells; not 'Attacks on convoys', which are many. */
  private static boolean isHeadline(Account account) {
    return account.headline() && !isSeveral(account);
  }

  private static boolean isSeveral(Account account) {
    return account.kind() == EventClass.VIOLENCE && account.trigger().tag().equals("NNS");
  }

  private static boolean isDay(@Nullable When when) {
    return when != null && when.from() != null && when.from().equals(when.until());
  }

  private static boolean oneDay(@Nullable When when, @Nullable When other) {
    return when == null || other == null;
  }

  private static boolean near(Account one, Account known) {
    boolean nameless = !one.namedTarget() || !known.namedTarget();
    return one.kind() == EventClass.VIOLENCE
        && nameless
        && one.bare()
        && (one.definite() || one.sentence() - known.sentence() <= FOLLOWING);
  }

  private static boolean apart(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  /** Whether it tells what was not told before. */
  private static boolean news(Set<String> some, Set<String> known) {
    return !some.isEmpty() && Collections.disjoint(some, known);
  }

  private static boolean shared(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  private boolean linked(Account one, Account known) {
    return EventLinks.linked(one.trigger(), known.trigger(), accounts.tree(one.sentence()));
  }

  private List<Explanation> reasons(Account one, Account known) {
    List<Explanation> reasons = new ArrayList<>();
    int apart = one.sentence() - known.sentence();
    if (apart == 0 && linked(one, known)) {
      reasons.add(Explanation.of(0.8, "linked in the sentence"));
    }
    if (one.definite() && alike(one, known)) {
      boolean taken = one.trigger().isVerb(); // 'killed in the attack'
      boolean named = one.namedTarget() && news(one.targets(), known.targets());
      boolean news = !taken && (news(one.places(), known.places()) || named);
      boolean dated = one.when() != null && known.when() == null;
      double strength = apart <= NEAR ? 0.6 : 0.5;
      reasons.add(
          Explanation.of(news || dated ? strength / 2 : strength, "taken up by a definite phrase"));
    }
    When when = one.when();
    When other = known.when();
    if (when != null && other != null) {
      reasons.add(Explanation.of(0.25, "same days"));
    }
    if (shared(one.places(), known.places()) || shared(one.names(), known.names())) {
      reasons.add(Explanation.of(0.25, "same place"));
    }
    boolean violence = one.kind() == EventClass.VIOLENCE;
    if (violence && apart <= NEAR && shared(one.names(), known.names()) && oneDay(when, other)) {
      reasons.add(Explanation.of(0.2, "there, and on no other day"));
    }
    if (violence && isHeadline(known) && apart <= LEAD) {
      reasons.add(Explanation.of(0.5, "what the headline tells"));
    }
    if (!Collections.disjoint(one.pointed(), known.people())) {
      reasons.add(Explanation.of(0.3, "the same people taken up"));
    }
    if (shared(one.counted(), known.counted())) {
      boolean many =
          one.counted().stream().anyMatch(c -> known.counted().contains(c) && !c.startsWith("2 "));
      reasons.add(Explanation.of(many ? 0.5 : 0.45, "as many of the same people"));
    }
    if (shared(one.weapons(), known.weapons())) {
      reasons.add(Explanation.of(one.definite() ? 0.4 : 0.2, "same weapon"));
    }
    if (shared(one.targets(), known.targets())) {
      reasons.add(sameTarget(one, known));
    }
    boolean slow = one.kind() == EventClass.CHANGE || one.kind() == EventClass.CUSTODY;
    if (slow && apart == 0 && one.type() == known.type()) {
      reasons.add(Explanation.of(0.5, "same type in the sentence"));
    }
    if (shared(one.agents(), known.agents())) {
      reasons.add(Explanation.of(0.2, "same agent"));
    }
    if (apart <= NEAR && one.type() == known.type()) {
      reasons.add(Explanation.of(0.1, "same type nearby"));
    }
    boolean others = isSeveral(one) && !one.definite(); // 'two killings blamed on them'
    if (one.bare() && violence && !others && apart <= FOLLOWING) {
      boolean toll = one.type() == EventType.KILLING || one.type() == EventType.DEATH;
      boolean nameless = !one.namedTarget() && one.agents().isEmpty();
      double strength = toll && nameless ? 0.55 : apart <= 1 ? 0.4 : 0;
      if (strength > 0) {
        reasons.add(Explanation.of(strength, "goes on without time and place of its own"));
      }
    }
    return reasons;
  }

  /** Nobody is killed twice. */
  private static Explanation sameTarget(Account one, Account known) {
    boolean deadly = isDeadly(one.type()) && isDeadly(known.type());
    if (deadly && one.namedTarget() && known.namedTarget()) {
      return Explanation.of(0.6, "the same person's death");
    }
    boolean custody = one.kind() == EventClass.CUSTODY;
    boolean again = custody && sameWord(one, known) && oneDay(one.when(), known.when());
    return Explanation.of(again ? 0.5 : custody ? 0.4 : 0.3, "same target");
  }

  private static boolean sameWord(Account one, Account known) {
    return one.trigger().lemma().equalsIgnoreCase(known.trigger().lemma());
  }

  private static boolean isDeadly(EventType type) {
    return type == EventType.KILLING || type == EventType.DEATH || type == EventType.AIRSTRIKE;
  }

  /** A saying goes on while the same speaker speaks. */
  private static List<Explanation> speech(Account one, Account known) {
    List<Explanation> reasons = new ArrayList<>();
    boolean both = shared(one.agents(), known.agents());
    boolean order = (one.type() == EventType.ORDER) != (known.type() == EventType.ORDER);
    boolean asks = one.type() == EventType.REQUEST || known.type() == EventType.REQUEST;
    if (both && one.sentence() == known.sentence() && (!order || asks)) {
      reasons.add(Explanation.of(0.6, "same speaker in the sentence"));
    }
    boolean plain = one.type() == EventType.STATEMENT && known.type() == EventType.STATEMENT;
    if (both && plain) {
      reasons.add(Explanation.of(0.5, "same speaker goes on"));
    }
    return reasons;
  }

  private static boolean alike(Account one, Account known) {
    return one.type() == known.type()
        || one.trigger().lemma().equals(known.trigger().lemma())
        || one.kind() == EventClass.VIOLENCE;
  }

  private static boolean isCrowd(EventType type) {
    return type == EventType.PROTEST || type == EventType.MEDIA_CAMPAIGN;
  }

  /** Of one class all types may be of one happening, but for posts, measures and sayings. */
  private static boolean related(EventType one, EventType known) {
    boolean strict = EventClass.of(one) == EventClass.CHANGE;
    boolean release = (one == EventType.RELEASE) != (known == EventType.RELEASE);
    if (EventClass.of(one) == EventClass.SPEECH && isCrowd(one) != isCrowd(known)) {
      return false;
    }
    return (!strict || one == known) && !(EventClass.of(one) == EventClass.CUSTODY && release);
  }
}
