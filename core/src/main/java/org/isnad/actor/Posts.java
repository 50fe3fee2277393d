package org.isnad.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.actor.judgement.Node;
import org.isnad.actor.judgement.Verdict;
import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatcher;
import org.isnad.actor.whoswho.Entry;
import org.isnad.actor.whoswho.EntryName;
import org.isnad.actor.whoswho.WhosWho;
import org.isnad.mention.ActorKind;

/**
 * Persons told by their post: 'the Iraqi prime minister' in a report of March 2021, 'Prime Minister
 * al-Kadhimi'. The office stays an actor of its own; who is meant is its holder on the day of the
 * report.
 */
final class Posts {
  private final WhosWho whosWho;
  private final Sightings finder;
  private final Joins joins;
  private final Map<String, List<Entry>> offices = new HashMap<>();
  private final Map<String, List<Entry>> posts = new HashMap<>();
  private final Set<Sighting> judged = new HashSet<>();

  Posts(Listed listed, Sightings finder, Joins joins) {
    this.whosWho = listed.whosWho();
    this.finder = finder;
    this.joins = joins;
    for (Entry entry : whosWho.entries()) {
      if (entry.kind() == ActorKind.OFFICE) {
        for (EntryName name : entry.names()) {
          keys(name.text()).forEach(key -> add(offices, key, entry));
          add(posts, finder.postWithoutState(name.text()), entry);
        }
      }
    }
  }

  private static void add(Map<String, List<Entry>> map, String key, Entry entry) {
    List<Entry> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private Stream<String> keys(String words) {
    return Stream.concat(
        Stream.of(NameKeys.key(words)),
        finder.nodeOf(words, ActorKind.OFFICE).map(Node.Name::key).stream());
  }

  /** Judges those who have no full name. */
  void judge(List<Sighting> sightings) {
    for (Sighting sighting : sightings) {
      boolean person =
          sighting.kind() == ActorKind.PERSON
              || (sighting.kind() == ActorKind.OFFICE && sighting.name().isEmpty());
      LocalDate day = sighting.date();
      if (person && day != null) {
        if (sighting.name().isEmpty()) {
          described(sighting, day);
        } else if (sighting.hasShortName()) {
          titled(sighting, day);
        }
      }
    }
  }

  private void described(Sighting sighting, LocalDate day) {
    for (String description : sighting.descriptions()) {
      List<WhosWho.Holder> holders =
          keys(description)
              .flatMap(key -> offices.getOrDefault(key, List.of()).stream())
              .distinct()
              .flatMap(office -> whosWho.holders(office.key(), day).stream())
              .toList();
      if (holders.size() == 1) {
        say(sighting, holders.getFirst(), description, day);
        return;
      }
    }
  }

  private void titled(Sighting sighting, LocalDate day) {
    NameForm name = NameForm.of(sighting.name());
    List<WhosWho.Holder> holders =
        sighting.titles().stream()
            .flatMap(title -> posts.getOrDefault(NameKeys.key(title), List.of()).stream())
            .distinct()
            .flatMap(office -> whosWho.holders(office.key(), day).stream())
            .filter(holder -> bears(holder.entry(), name))
            .toList();
    if (holders.size() == 1) {
      say(
          sighting,
          holders.getFirst(),
          String.join(" ", sighting.titles()) + " " + sighting.name(),
          day);
    }
  }

  private static boolean bears(Entry entry, NameForm shortName) {
    return entry.names().stream()
        .map(n -> NameForm.of(n.text()))
        .flatMap(form -> form.telling(NameKind.PERSON).stream())
        .map(part -> NameForm.of(part.written()))
        .anyMatch(
            part -> NameMatcher.match(part, shortName, NameKind.PERSON).score() >= Spellings.SURE);
  }

  private void say(Sighting sighting, WhosWho.Holder holder, String words, LocalDate day) {
    String why =
        "'%s' on %s: %s held the post %s"
            .formatted(words, day, holder.entry().name(), holder.when().iso());
    judged.add(sighting);
    joins.say(
        sighting.node(), Verdict.SAME, Listed.node(holder.entry()), Rule.POST_AND_DATE, why, null);
  }

  /** Whether somebody's post told who is meant; the short name is then no help to others. */
  boolean told(Sighting sighting) {
    return judged.contains(sighting);
  }
}
