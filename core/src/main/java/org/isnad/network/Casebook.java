package org.isnad.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All sightings of a case under one view of who is who. Immutable; findings read nothing else.
 *
 * @param nodes by index
 * @param sources every report that was read
 * @param sightings in order of reading
 * @param happenings what one report tells of one happening
 * @param unplaced relations whose ends are not both somebody; they are in no network
 */
public record Casebook(
    List<Node> nodes,
    List<Source> sources,
    List<Sighting> sightings,
    List<Happening> happenings,
    long unplaced) {
  public Casebook {
    happenings = LazyList.keep(happenings);
    nodes = LazyList.keep(nodes);
    sources = LazyList.keep(sources);
    sightings = LazyList.keep(sightings);
  }

  public Node node(int index) {
    return nodes.get(index);
  }

  /** The sightings of one kind, in order of reading. */
  public <S extends Sighting> List<S> of(Class<S> kind) {
    if (sightings instanceof SightingList lazy) {
      return lazy.of(kind);
    }
    List<S> all = new ArrayList<>();
    for (Sighting sighting : sightings) {
      if (kind.isInstance(sighting)) {
        all.add(kind.cast(sighting));
      }
    }
    return all;
  }

  /** Those with a name that holds these words; exact names alone where there are any. */
  public List<Node> called(String words) {
    List<Node> exact =
        named().filter(n -> n.name().equalsIgnoreCase(words) || holds(n, words)).toList();
    return exact.isEmpty() ? named().filter(n -> n.answersTo(words)).toList() : exact;
  }

  private Stream<Node> named() {
    return nodes.stream().filter(Node::named);
  }

  private static boolean holds(Node node, String words) {
    return node.forms().stream().anyMatch(form -> form.equalsIgnoreCase(words));
  }

  /** What to show for a slot: the actor's name where the words only point to it. */
  public String name(Part part) {
    if (!part.isSomebody()) {
      return part.words();
    }
    Node node = node(part.node());
    return node.named() || Node.isPronoun(part.words()) ? node.name() : part.words();
  }
}
