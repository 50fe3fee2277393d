package org.isnad.actor;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.whoswho.Entry;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;

/** Puts together what is known of one actor. */
final class ActorMaker {
  private ActorMaker() {}

  static Actor make(Node first, Set<Node> nodes, List<Sighting> sightings, WhosWho whosWho) {
    SortedMap<String, Integer> forms = new TreeMap<>();
    Map<ActorKind, Integer> kinds = new EnumMap<>(ActorKind.class);
    Set<Id> reports = new HashSet<>();
    int mentions = 0;
    for (Sighting sighting : sightings) {
      sighting.names().forEach((name, count) -> forms.merge(name, count, Integer::sum));
      kinds.merge(sighting.kind(), sighting.mentions().size(), Integer::sum);
      reports.add(sighting.report());
      mentions += sighting.mentions().size();
    }
    Optional<Entry> entry = entry(nodes, whosWho);
    return new Actor(
        Id.of("actor", first),
        entry.map(Entry::name).orElseGet(() -> name(forms, sightings)),
        entry.map(Entry::kind).orElseGet(() -> most(kinds)),
        forms,
        mentions,
        reports.size(),
        entry.map(Entry::key).orElse(null));
  }

  private static Optional<Entry> entry(Set<Node> nodes, WhosWho whosWho) {
    return nodes.stream()
        .filter(Node.Entry.class::isInstance)
        .map(node -> whosWho.entry(((Node.Entry) node).key()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Of the fullest names the commonest. */
  private static String name(Map<String, Integer> forms, List<Sighting> sightings) {
    Map<String, Integer> fullest = new TreeMap<>();
    for (Sighting sighting : sightings) {
      if (!sighting.name().isEmpty() && (!sighting.hasShortName() || allShort(sightings))) {
        fullest.merge(sighting.name(), forms.getOrDefault(sighting.name(), 1), Integer::max);
      }
    }
    return fullest.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(() -> sightings.getFirst().words());
  }

  private static boolean allShort(List<Sighting> sightings) {
    return sightings.stream().allMatch(s -> s.name().isEmpty() || s.hasShortName());
  }

  private static ActorKind most(Map<ActorKind, Integer> kinds) {
    return kinds.entrySet().stream()
        .max(
            Map.Entry.<ActorKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
