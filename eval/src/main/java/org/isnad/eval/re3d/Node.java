package org.isnad.eval.re3d;

import org.isnad.base.Span;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * An entity with its place in the tree.
 *
 * @param tree of its sentence
 * @param head the token that the parse hangs it on
 */
record Node(Entity entity, Tree tree, Token head) {
  Span span() {
    return entity.span();
  }

  String type() {
    return entity.type();
  }

  int sentence() {
    return tree.sentence().index();
  }

  boolean isPlace() {
    return type().equals("Location");
  }

  boolean isActor() {
    return type().equals("Organisation") || type().equals("Person");
  }

  boolean isThing() {
    return switch (type()) {
      case "Weapon", "MilitaryPlatform", "Vehicle" -> true;
      default -> false;
    };
  }

  @Nullable Token above() {
    return tree.head(head);
  }
}
