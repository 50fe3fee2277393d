package org.isnad.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * What a saying answers: the deed told last before it. A saying without a time of its own was made
 * no earlier than that.
 *
 * <pre>
 * Rockets hit the base on 3 March. ... The brigade denied any role. -> denied on or after 3 March
 * </pre>
 */
final class Answers {
  private static final int NEVER = Integer.MAX_VALUE;

  private Answers() {}

  static @Nullable When when(Incidents.Draft saying, List<Incidents.Draft> drafts) {
    int sentence = saying.members.getFirst().claim().basis().sentence();
    return drafts.stream()
        .filter(draft -> draft.kind == EventClass.VIOLENCE || draft.kind == EventClass.CUSTODY)
        .filter(draft -> time(draft) != null)
        .filter(draft -> back(draft, sentence) != NEVER)
        .min(Comparator.comparingInt(draft -> back(draft, sentence)))
        .map(Answers::time)
        .orElse(null);
  }

  /** Sentences back to where the deed was told last; many where it is told later only. */
  private static int back(Incidents.Draft draft, int sentence) {
    return draft.members.stream()
        .mapToInt(member -> sentence - member.claim().basis().sentence())
        .filter(back -> back >= 0)
        .min()
        .orElse(NEVER);
  }

  private static @Nullable When time(Incidents.Draft draft) {
    return draft.accounts.stream()
        .map(Account::when)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
