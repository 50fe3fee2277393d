package org.isnad.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.network.Casebook;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Blame;
import org.isnad.network.Sighting.Deed;

/**
 * Whether what one is blamed for can be what another claims. An incident sheet may hold a strike
 * and the strike that answers it; who is blamed for the one is not behind who claims the other.
 */
final class SameDeed {
  private SameDeed() {}

  static boolean canBe(Blame claim, Blame blame, IncidentSheet sheet, Casebook book) {
    List<Deed> claimed = deeds(claim, sheet);
    List<Deed> blamed = deeds(blame, sheet);
    if (claimed.isEmpty() || blamed.isEmpty()) {
      return true;
    }
    return !areElsewhere(places(claimed, book), places(blamed, book))
        && claimed.stream().noneMatch(deed -> strikes(deed, blame.actor()))
        && Stream.concat(claimed.stream(), blamed.stream())
            .noneMatch(deed -> strikes(deed, claim.actor()));
  }

  /** Both told, and no place of one in the words of one of the other. */
  private static boolean areElsewhere(Set<String> some, Set<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream()
            .noneMatch(one -> others.stream().anyMatch(o -> o.contains(one) || one.contains(o)));
  }

  /** Nobody stands behind a name whose deed struck them, and nobody strikes himself. */
  private static boolean strikes(Deed deed, Part actor) {
    return deed.targets().stream()
        .anyMatch(target -> target.isSomebody() && target.node() == actor.node());
  }

  /** The deeds whose words the act holds, and those told in the same sentence. */
  private static List<Deed> deeds(Blame blame, IncidentSheet sheet) {
    return sheet.deeds().stream()
        .filter(d -> d.ground().source().report().equals(blame.ground().source().report()))
        .filter(
            d ->
                blame.act().span().contains(d.trigger().span())
                    || d.ground().sentence() == blame.ground().sentence())
        .toList();
  }

  private static Set<String> places(List<Deed> deeds, Casebook book) {
    Set<String> places = new HashSet<>();
    for (Deed deed : deeds) {
      Part place = deed.place();
      if (place != null) {
        places.add(book.name(place).toLowerCase(Locale.ROOT));
      }
    }
    return places;
  }
}
