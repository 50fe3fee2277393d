package org.isnad.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.EventType;
import org.isnad.network.Casebook;
import org.isnad.network.Ground;
import org.isnad.network.Part;
import org.isnad.network.Sighting.Deed;

/** Puts what happened into words: 'attack on the base in Basra', 'killing of Karim'. */
final class DeedWords {
  private final Casebook book;

  DeedWords(Casebook book) {
    this.book = book;
  }

  /** What, to whom, where. */
  String of(Deed deed) {
    String targets = names(deed.targets());
    return type(deed) + (targets.isEmpty() ? "" : preposition(deed.type()) + targets) + place(deed);
  }

  /** The same with day, doer and means, as one account tells it. */
  String account(Deed deed) {
    Ground ground = deed.ground();
    return Stream.of(
            of(deed),
            ground.when() == null ? "" : ground.when().iso(),
            before("by ", names(deed.agents())),
            before("with ", names(deed.means())),
            ground.isAsserted() ? "" : standing(ground))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String before(String word, String names) {
    return names.isEmpty() ? "" : word + names;
  }

  static String standing(Ground ground) {
    return ground.polarity().name().toLowerCase(Locale.ROOT)
        + (ground.isTold() ? "" : ", " + ground.modality().name().toLowerCase(Locale.ROOT));
  }

  private static String type(Deed deed) {
    return deed.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A place that the target's words tell too is told once. */
  private String place(Deed deed) {
    Part place = deed.place();
    if (place == null || deed.targets().stream().anyMatch(target -> tells(target, place))) {
      return "";
    }
    return " in " + book.name(place);
  }

  private boolean tells(Part target, Part place) {
    String words = book.name(target).toLowerCase(Locale.ROOT);
    return words.contains(book.name(place).toLowerCase(Locale.ROOT))
        || words.contains(place.words().toLowerCase(Locale.ROOT));
  }

  private String names(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.isSomebody() || book.node(part.node()).tells())
        .map(book::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String preposition(EventType type) {
    return switch (type) {
      case KILLING,
          DEATH,
          KIDNAPPING,
          ARREST,
          RELEASE,
          SUSPENSION,
          APPOINTMENT,
          INVESTIGATION,
          DENIAL ->
          " of ";
      case CLASH, MEETING, AGREEMENT -> " with ";
      case VISIT, AID, REQUEST, ORDER -> " to ";
      case SUPPORT -> " for ";
      case RETREAT, SPLIT -> " from ";
      case ACCUSATION, THREAT, MEDIA_CAMPAIGN, PROTEST, MOBILISATION, COUP -> " against ";
      case ATTACK, AIRSTRIKE, RAID, FOILED_ATTACK, SANCTION, STATEMENT, CLAIM, POLICY -> " on ";
    };
  }
}
