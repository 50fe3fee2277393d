package org.isnad.claim;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report goes on to tell of the violence that it spoke of last, without a day, a place or
 * somebody named of its own: one happening in several sentences.
 *
 * <pre>
 * A truck rammed into a crowd in Brane on Thursday. The driver opened fire. -> one happening
 * Rebels raided Brane on Thursday. They attacked Alder.                     -> two: other places
 * Rebels raided Brane on Thursday. The police killed two of them.           -> two: another doer
 * </pre>
 */
final class Fragments {
  private static final int REACH = 6;
  private static final Set<String> PAST = Set.of("VBD", "VBN", "VBG");

  private Fragments() {}

  /** The happening that the account goes on with; empty where it stands for itself. */
  static Optional<Incidents.Draft> whole(Account account, List<Incidents.Draft> drafts) {
    boolean told = PAST.contains(account.trigger().tag()) || account.definite();
    if (account.kind() != EventClass.VIOLENCE
        || !account.real()
        || account.when() != null
        || !told) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(draft -> draft.kind == EventClass.VIOLENCE && isTold(draft))
        .filter(draft -> account.sentence() - draft.lastSentence() <= REACH)
        .max(Comparator.comparingInt(Incidents.Draft::lastSentence))
        .filter(draft -> fits(account, draft));
  }

  /** One happening, done, with a day or a place. */
  private static boolean isTold(Incidents.Draft draft) {
    boolean real = draft.accounts.stream().allMatch(Account::real);
    boolean one = draft.accounts.stream().anyMatch(a -> !a.trigger().tag().equals("NNS"));
    boolean told = draft.accounts.stream().anyMatch(a -> a.when() != null || !a.names().isEmpty());
    return real && one && told;
  }

  private static boolean fits(Account account, Incidents.Draft draft) {
    boolean foiled =
        draft.accounts.stream().anyMatch(a -> a.type() == EventType.FOILED_ATTACK)
            || account.type() == EventType.FOILED_ATTACK;
    return account.names().isEmpty()
        && !foiled
        && within(account.doers(), draft.accounts.stream().map(Account::doers).toList())
        && within(account.solid(), draft.accounts.stream().map(Account::solid).toList());
  }

  private static boolean within(Set<String> some, List<Set<String>> known) {
    return some.isEmpty()
        || known.stream().anyMatch(set -> !Collections.disjoint(some, set))
        || (some.stream().allMatch(Account::isSort) && known.stream().allMatch(Set::isEmpty));
  }
}
