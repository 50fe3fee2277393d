package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claim.event.NounClass;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Where a happening was: the nearest place that hangs on it.
 *
 * <ul>
 *   <li>'an attack near Erbil', 'killed two men in Erbil', 'north of Erbil' -> Erbil
 *   <li>'the Erbil attack', 'a Baghdad meeting' -> Erbil, Baghdad
 *   <li>'Erbil, where rockets fell' -> Erbil
 *   <li>'rockets hit a police station' -> police station, where no named place is told
 * </ul>
 */
final class EventPlace {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "inside",
          "outside",
          "around",
          "across",
          "within",
          "off",
          "throughout",
          "beside",
          "by",
          "along",
          "into",
          "to",
          "toward",
          "towards",
          "over",
          "between",
          "from",
          "against",
          "onto",
          "above");
  // after these a name that may be a state or a place is a place
  private static final Set<String> INSIDE =
      Set.of("in", "inside", "across", "within", "throughout");
  private static final Set<String> PART =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outskirt",
          "outskirts",
          "suburb",
          "centre",
          "center",
          "city",
          "town",
          "village",
          "province",
          "region",
          "area",
          "district",
          "part",
          "coast",
          "capital",
          "streets",
          "street",
          "border",
          "soil",
          "territory",
          "island",
          "port",
          "edge",
          "heart",
          "middle",
          "state",
          "governorate",
          "county",
          "valley",
          "gates",
          "front",
          "neighbourhood",
          "neighborhood",
          "department",
          "kilometre",
          "kilometer",
          "kilometers",
          "kilometres",
          "mile",
          "miles",
          "km");
  private static final Set<String> DESTINATION = Set.of("to", "toward", "towards", "from", "into");

  private EventPlace() {}

  /** The place, or null where none is told. */
  static @Nullable Argument of(Token trigger, List<Token> targets, Scene scene) {
    Mention best = null;
    int least = Integer.MAX_VALUE;
    int dateline = Dateline.end(scene.sentence(), scene.text());
    for (Mention mention : scene.arguments().in(scene.sentence().index())) {
      boolean told = mention.span().begin() >= dateline;
      int distance = told ? distance(mention, trigger, scene) : -1;
      if (distance >= 0 && distance < least) {
        best = mention;
        least = distance;
      }
    }
    if (best != null) {
      return new Argument(best.core(), scene.text().words(best.core()), best.id());
    }
    return targets.stream()
        .filter(NounClass.FACILITY::has)
        .findFirst()
        .map(token -> Wording.noun(token, scene))
        .orElse(null);
  }

  private static int distance(Mention mention, Token trigger, Scene scene) {
    Tree tree = scene.tree();
    if (mention.kind() != ActorKind.PLACE && !mayBePlace(mention)) {
      return -1;
    }
    Token head = scene.sentence().token(mention.head());
    if (trigger.span().overlaps(mention.span())) {
      return -1;
    }
    if (modifies(head, trigger, mention, tree)) {
      return 1;
    }
    if (mention.kind() == ActorKind.PLACE && whereClause(head, trigger, tree)) {
      return 3;
    }
    int distance =
        located(head, mention, trigger, tree) ? Adjuncts.distance(head, trigger, tree) : -1;
    return distance < 0 ? -1 : distance + (isBeside(head, tree) ? 3 : 0);
  }

  /** 'in Syria, near the border': where it was counts before what is near. */
  private static boolean isBeside(Token place, Tree tree) {
    Token preposition = Adjuncts.preposition(place, tree);
    return preposition != null
        && Set.of("near", "outside", "around", "off", "of", "from", "between")
            .contains(preposition.text().toLowerCase(Locale.ROOT));
  }

  private static boolean mayBePlace(Mention mention) {
    return mention.kind() == ActorKind.GOVERNMENT && mention.form() == MentionForm.NAME;
  }

  /** 'the Erbil attack'. */
  private static boolean modifies(Token head, Token trigger, Mention mention, Tree tree) {
    boolean before = Set.of("compound", "nmod", "poss").contains(head.relation());
    return trigger.isNoun()
        && before
        && mention.kind() == ActorKind.PLACE
        && trigger.equals(tree.head(head));
  }

  /** 'Erbil, where rockets fell'. */
  private static boolean whereClause(Token place, Token trigger, Tree tree) {
    for (Token at = trigger; at != null; at = tree.head(at)) {
      if (at.relation().equals("relcl")) {
        return place.equals(tree.head(at))
            && tree.subtree(at).stream().anyMatch(t -> t.lemma().equals("where"));
      }
      if (at.relation().equals("ccomp") || at.relation().equals("conj")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a preposition of place governs it, perhaps through 'north of', 'the city of'. */
  private static boolean located(Token head, Mention mention, Token trigger, Tree tree) {
    Token preposition = Adjuncts.preposition(head, tree);
    if (preposition == null) {
      Token first = tree.head(head);
      return first != null
          && head.relation().equals("conj")
          && located(first, mention, trigger, tree);
    }
    String word = preposition.text().toLowerCase(Locale.ROOT);
    if (word.equals("of")) {
      Token above = tree.head(preposition);
      return above != null && PART.contains(above.lemma().toLowerCase(Locale.ROOT));
    }
    boolean moves =
        DESTINATION.contains(word) && trigger.isVerb() && !trigger.equals(tree.head(preposition));
    return mention.kind() == ActorKind.PLACE
        ? WHERE.contains(word) && !moves
        : INSIDE.contains(word);
  }
}
