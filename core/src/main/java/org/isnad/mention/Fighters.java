package org.isnad.mention;

import java.util.List;
import java.util.Set;
import org.isnad.base.Line;

/**
 * Joins the fighters of an armed group that nothing tells apart from it to the group: '[Red Front]
 * fighters', 'members of the [Red Front]', 'the coalition's troops'. Counted ones and such as the
 * words single out ('fighters of the Front from Brane', 'ten members') are somebody of their own.
 */
final class Fighters {
  private static final Set<String> FIGHTERS = Line.words(Fighters.class, "fighters.txt");
  private static final Set<ActorKind> GROUPS =
      Set.of(ActorKind.ARMED_GROUP, ActorKind.COALITION, ActorKind.ORGANISATION);

  private Fighters() {}

  static void link(Discourse text) {
    for (Item item : text.items()) {
      if (isBare(item)) {
        List<Item> inside =
            text.items().stream()
                .filter(o -> o.order() != item.order() && item.contains(o) && o.isName())
                .toList();
        if (inside.size() == 1 && stands(item, inside.getFirst())) {
          text.join(item, inside.getFirst(), "fighters-of-group", 0.75);
        }
      }
    }
  }

  /** A plural noun for fighters, without a number. */
  private static boolean isBare(Item item) {
    return item.isDescription()
        && Descriptions.isPlural(item.head())
        && FIGHTERS.contains(item.headLemma())
        && (item.determiner().isEmpty() || item.determiner().equals("the"));
  }

  /** The phrase is the group's name and the noun, nothing else. */
  private static boolean stands(Item item, Item group) {
    if (!GROUPS.contains(group.kind())) {
      return false;
    }
    View view = item.view();
    int head = item.found().head();
    for (int i = item.found().first(); i < item.found().end(); i++) {
      boolean named = group.found().covers(i);
      boolean small = Set.of("the", "of").contains(view.lower(i));
      if (i != head && !named && !small) {
        return false;
      }
    }
    return true;
  }
}
