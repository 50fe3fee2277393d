package org.isnad.eval.re3d;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.base.Span;
import org.isnad.eval.claims.Assignment;

/** What was missed and what is spurious in one document, a line each. */
final class Re3dErrors {
  private Re3dErrors() {}

  static List<String> of(Document gold, List<Entity> entities, List<Relation> relations) {
    List<String> out = new ArrayList<>();
    Set<String> types = new TreeSet<>();
    Stream.concat(gold.entities().stream(), entities.stream()).forEach(e -> types.add(e.type()));
    types.forEach(type -> entities(gold, type, entities, out));
    relations(gold, relations, out);
    return out;
  }

  private static void entities(
      Document gold, String type, List<Entity> entities, List<String> out) {
    List<Entity> want = gold.entities().stream().filter(e -> e.type().equals(type)).toList();
    List<Entity> got = entities.stream().filter(e -> e.type().equals(type)).toList();
    Set<Integer> found = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Assignment.Pair pair : Re3dScorer.overlapping(want, got)) {
      found.add(pair.row());
      right.add(pair.column());
    }
    for (int i = 0; i < want.size(); i++) {
      if (!found.contains(i)) {
        out.add("missed\t" + type + "\t" + shown(gold, want.get(i).span()));
      }
    }
    for (int j = 0; j < got.size(); j++) {
      if (!right.contains(j)) {
        out.add("spurious\t" + type + "\t" + shown(gold, got.get(j).span()));
      }
    }
  }

  private static void relations(Document gold, List<Relation> relations, List<String> out) {
    Set<Integer> found = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Assignment.Pair pair : Re3dScorer.agreeing(gold.relations(), relations)) {
      found.add(pair.row());
      right.add(pair.column());
    }
    for (int i = 0; i < gold.relations().size(); i++) {
      if (!found.contains(i)) {
        out.add("missed\t" + shown(gold, gold.relations().get(i)));
      }
    }
    for (int j = 0; j < relations.size(); j++) {
      if (!right.contains(j)) {
        out.add("spurious\t" + shown(gold, relations.get(j)));
      }
    }
  }

  private static String shown(Document document, Relation relation) {
    Span whole = relation.source().cover(relation.target());
    return "%s\t%s -> %s\t%s"
        .formatted(
            relation.type(),
            relation.source().in(document.text()),
            relation.target().in(document.text()),
            whole.in(document.text()).replace('\n', ' '));
  }

  private static String shown(Document document, Span span) {
    int from = Math.max(0, span.begin() - 40);
    int to = Math.min(document.text().length(), span.end() + 40);
    String text = document.text();
    return (text.substring(from, span.begin())
            + "["
            + span.in(text)
            + "]"
            + text.substring(span.end(), to))
        .replace('\n', ' ');
  }
}
