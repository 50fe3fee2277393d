package org.isnad.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.claim.EventType;
import org.isnad.claim.Predicate;
import org.isnad.mention.ActorKind;
import org.isnad.network.Sighting.Deed;
import org.isnad.network.Sighting.Link;

/** The ties of a casebook with all that is said of them, made once for any number of lenses. */
public final class Histories {
  private static final Set<EventType> DEATHS = EnumSet.of(EventType.KILLING, EventType.DEATH);

  private final Casebook book;
  private final List<History> all;
  private final List<Loss> losses = new ArrayList<>();
  private final Map<Integer, List<Link>> successions = new HashMap<>();
  private final Map<Integer, List<History>> posts = new HashMap<>();
  private final Map<Integer, List<History>> into = new HashMap<>();
  private final Map<Integer, List<History>> outOf = new HashMap<>();

  /** A death told of a named person. */
  record Loss(int node, Ground ground) {}

  private Histories(Casebook book, List<History> all) {
    this.book = book;
    this.all = all;
    all.stream()
        .filter(h -> Ties.isPost(h.predicate()))
        .forEach(h -> posts.computeIfAbsent(h.subject(), s -> new ArrayList<>()).add(h));
    all.forEach(this::addOnce);
    all.forEach(this::addFlow);
    for (Deed deed : book.of(Deed.class)) {
      if (DEATHS.contains(deed.type()) && deed.ground().isAsserted()) {
        deed.targets().forEach(target -> addLoss(target.node(), deed.ground()));
      }
    }
  }

  public static Histories of(Casebook book) {
    Map<Key, List<Link>> links = new LinkedHashMap<>();
    for (Sighting sighting : book.sightings()) {
      if (sighting instanceof Link link && isShown(link, book)) {
        links.computeIfAbsent(Key.of(link), k -> new ArrayList<>(1)).add(link);
      }
    }
    List<History> all = new ArrayList<>(links.size());
    links.forEach((k, of) -> all.add(History.of(k.subject, k.predicate, k.object, of)));
    return new Histories(book, List.copyOf(all));
  }

  /** Between two who are told by more than a pronoun. */
  private static boolean isShown(Link link, Casebook book) {
    return link.joinsTwo()
        && book.node(link.subject().node()).tells()
        && book.node(link.object().node()).tells();
  }

  private record Key(int subject, Predicate predicate, int object) {
    static Key of(Link link) {
      int subject = link.subject().node();
      int object = link.object().node();
      boolean swap = Ties.isSymmetric(link.predicate()) && object < subject;
      return new Key(swap ? object : subject, link.predicate(), swap ? subject : object);
    }
  }

  private void addFlow(History history) {
    switch (Ties.flow(history.predicate())) {
      case SUBJECT_TO_OBJECT, BACKING -> addFlow(history.subject(), history.object(), history);
      case OBJECT_TO_SUBJECT -> addFlow(history.object(), history.subject(), history);
      case NONE -> {}
    }
  }

  private void addFlow(int from, int to, History history) {
    outOf.computeIfAbsent(from, node -> new ArrayList<>(1)).add(history);
    into.computeIfAbsent(to, node -> new ArrayList<>(1)).add(history);
  }

  private void addOnce(History history) {
    for (Link link : history.links()) {
      if (link.ground().isAsserted() && history.predicate() == Predicate.KILLED_BY) {
        addLoss(link.subject().node(), link.ground());
      }
      if (link.ground().isAsserted() && history.predicate() == Predicate.SUCCEEDS) {
        successions.computeIfAbsent(history.subject(), s -> new ArrayList<>()).add(link);
      }
    }
  }

  private void addLoss(int node, Ground ground) {
    boolean person =
        node != Part.NOBODY
            && book.node(node).named()
            && book.node(node).kind() == ActorKind.PERSON;
    if (person) {
      losses.add(new Loss(node, ground));
    }
  }

  public Casebook book() {
    return book;
  }

  /** In order of first telling. */
  public List<History> all() {
    return all;
  }

  /** Ties along which instructions or means come to an actor. */
  public List<History> into(int node) {
    return into.getOrDefault(node, List.of());
  }

  /** Ties along which an actor sends instructions or means. */
  public List<History> outOf(int node) {
    return outOf.getOrDefault(node, List.of());
  }

  List<Loss> losses() {
    return losses;
  }

  /** The tellings that this actor succeeded somebody. */
  List<Link> successionsOf(int node) {
    return successions.getOrDefault(node, List.of());
  }

  /** The posts that this actor is ever said to hold. */
  List<History> postsOf(int node) {
    return posts.getOrDefault(node, List.of());
  }
}
