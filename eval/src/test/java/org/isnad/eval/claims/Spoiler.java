package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.eval.claims.GoldFile.Actor;
import org.isnad.eval.claims.GoldFile.Attribution;
import org.isnad.eval.claims.GoldFile.Event;
import org.isnad.eval.claims.GoldFile.Relation;

/** Makes a gold file wrong in many ways, as a program's output is; seeded. */
final class Spoiler {
  private static final List<String> PREDICATES =
      List.of("directs", "part_of", "supports", "rival_of", "linked_to", "alias_of", "killed_by");
  private static final List<String> EVENTS =
      List.of("attack", "meeting", "order", "arrest", "death");
  private final Random random;

  Spoiler(Random random) {
    this.random = random;
  }

  GoldFile spoil(GoldFile gold) {
    List<String> names = gold.actors().stream().map(Actor::name).toList();
    return new GoldFile(
        gold.id(),
        some(gold.actors()).stream().map(this::actor).toList(),
        some(gold.relations()).stream().map(r -> relation(r, names)).toList(),
        some(gold.events()).stream().map(e -> event(e, names)).toList(),
        some(gold.attributions()).stream().map(a -> attribution(a, names)).toList());
  }

  private <T> List<T> some(List<T> all) {
    List<T> kept = new ArrayList<>();
    for (T one : all) {
      if (random.nextInt(10) > 1) {
        kept.add(one);
      }
      if (random.nextInt(10) > 7) {
        kept.add(one);
      }
    }
    return kept;
  }

  private Actor actor(Actor a) {
    List<String> forms = a.forms();
    String name = forms.get(random.nextInt(forms.size()));
    String shown = random.nextBoolean() ? name : "the " + name;
    return new Actor(shown, random.nextInt(4) == 0 ? "group" : a.kind(), some(a.mentions()));
  }

  private <T> T pick(List<T> from, T usual) {
    return from.isEmpty() || random.nextInt(4) > 0 ? usual : from.get(random.nextInt(from.size()));
  }

  private Relation relation(Relation r, List<String> names) {
    boolean turned = random.nextInt(5) == 0;
    String subject = pick(names, r.subject());
    return new Relation(
        turned ? r.object() : subject,
        pick(PREDICATES, r.predicate()),
        turned ? subject : r.object(),
        random.nextInt(4) == 0 ? "2004-12" : r.when(),
        random.nextInt(4) == 0 ? "outlet" : r.saidBy(),
        random.nextInt(5) == 0 ? "denied" : r.polarity(),
        r.sentence(),
        List.of(),
        null,
        List.of());
  }

  private Event event(Event e, List<String> names) {
    return new Event(
        pick(EVENTS, e.kind()),
        random.nextInt(4) == 0 ? null : e.date(),
        random.nextInt(4) == 0 ? null : e.place(),
        some(e.agents()),
        e.targets().isEmpty() ? List.of() : List.of(pick(names, e.targets().getFirst())),
        null,
        null,
        some(e.responsibility()),
        random.nextInt(4) == 0 ? null : e.saidBy(),
        e.sentence(),
        List.of());
  }

  private Attribution attribution(Attribution a, List<String> names) {
    String last = a.last();
    boolean cut = random.nextInt(3) == 0 && last != null;
    return new Attribution(
        pick(names, a.source()),
        null,
        a.cue(),
        cut && last != null ? last : a.first(),
        null,
        a.sentence());
  }
}
