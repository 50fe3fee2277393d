package org.isnad.eval.re3d;

import java.util.List;

/** A text with what re3d's annotators found in it. */
record Document(
    String id, String title, String text, List<Entity> entities, List<Relation> relations) {
  Document {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
  }
}
