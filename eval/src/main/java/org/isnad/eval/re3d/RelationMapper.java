package org.isnad.eval.re3d;

import java.util.List;
import org.isnad.pipeline.Reading;

/** Isnad's claims, and what the structure of phrases tells beside them, in re3d's relations. */
final class RelationMapper {
  List<Relation> map(Reading reading, List<Entity> entities) {
    return List.of();
  }
}
