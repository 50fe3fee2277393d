package org.isnad.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.claim.ResponsibilityStance;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Sighting.Blame;

/**
 * Where one voice says of one actor first one thing and later the other: a claim that is then
 * denied, or a denial that is then taken back.
 */
final class Retractions {
  private Retractions() {}

  static List<Reason> of(IncidentSheet sheet, Casebook book) {
    List<Reason> reasons = new ArrayList<>();
    List<Blame> blames = sheet.blames();
    for (int i = 0; i < blames.size(); i++) {
      for (int j = i + 1; j < blames.size(); j++) {
        if (takesBack(blames.get(i), blames.get(j))) {
          reasons.add(reason(blames.get(i), blames.get(j), book));
        }
      }
    }
    return reasons;
  }

  private static boolean takesBack(Blame first, Blame then) {
    LocalDate before = first.ground().knownAt();
    LocalDate after = then.ground().knownAt();
    boolean later = before != null && after != null && before.isBefore(after);
    boolean sameActor = first.actor().isSomebody() && first.actor().node() == then.actor().node();
    boolean turned = isDenied(first) != isDenied(then);
    return later && sameActor && turned && sameVoice(first.ground(), then.ground());
  }

  private static boolean isDenied(Blame blame) {
    return Matrix.stance(blame) == ResponsibilityStance.DENIED;
  }

  private static boolean sameVoice(Ground one, Ground other) {
    return one.speaker() >= 0
        ? one.speaker() == other.speaker()
        : one.voice().equals(other.voice());
  }

  private static Reason reason(Blame first, Blame then, Casebook book) {
    return Reason.of(
        first.ground().voice()
            + " said '"
            + Matrix.words(List.of(Matrix.stance(first)))
            + "' of "
            + book.name(first.actor())
            + " in a report of "
            + first.ground().knownAt()
            + " and '"
            + Matrix.words(List.of(Matrix.stance(then)))
            + "' in one of "
            + then.ground().knownAt(),
        first.ground(),
        then.ground());
  }
}
