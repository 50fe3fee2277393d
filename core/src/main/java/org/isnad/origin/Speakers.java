package org.isnad.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.actor.Actor;
import org.isnad.actor.Actors;
import org.isnad.actor.NameKeys;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.claim.Claim;
import org.isnad.claim.Slots;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.voice.StoryCredits;
import org.isnad.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Who speaks in claims, and as what kind of witness. */
final class Speakers {
  private final Actors actors;
  private final Map<Id, Mention> mentions = new HashMap<>();
  private final Map<Id, String> descriptions = new HashMap<>();

  Speakers(List<Material> materials, Actors actors) {
    this.actors = actors;
    for (Material material : materials) {
      Map<Id, Id> chains = material.mentions().chains();
      Map<Id, String> words = new HashMap<>();
      for (Mention mention : material.mentions().all()) {
        mentions.put(mention.id(), mention);
        String more =
            String.join(" ", mention.titles()) + " " + mention.span().in(material.report().text());
        words.merge(chains.getOrDefault(mention.id(), mention.id()), more, (a, b) -> a + " " + b);
      }
      material
          .mentions()
          .all()
          .forEach(
              m ->
                  descriptions.put(
                      m.id(), words.getOrDefault(chains.getOrDefault(m.id(), m.id()), "")));
    }
  }

  /** The speaker of a credited voice in a claim. */
  Speaker of(Voice.Credited voice, Claim claim, Material material) {
    Actor actor = actor(voice.mention());
    boolean named = actor != null && actor.isNamed() && !voice.anonymous();
    String key = named && actor != null ? actor.id().value() : NameKeys.key(voice.words());
    String name = named && actor != null ? actor.name() : voice.words();
    boolean credit = StoryCredits.holds(voice, material.report().meta());
    boolean outlet = credit || (actor != null && actor.kind() == ActorKind.MEDIA);
    boolean nameless = voice.anonymous() || (!named && !credit && !startsLikeName(voice.words()));
    return new Speaker(key, name, !nameless, witness(voice, actor, claim, nameless), outlet);
  }

  /** A voice without a mention may still be written as a name. */
  private static boolean startsLikeName(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  private Witness witness(
      Voice.Credited voice, @Nullable Actor actor, Claim claim, boolean nameless) {
    if (!nameless && speaksOfItself(voice, claim)) {
      return Witness.PARTY;
    }
    Optional<Witness> told = WitnessWords.in(voice.words());
    if (nameless) {
      return told.filter(w -> w == Witness.EYEWITNESS).orElse(Witness.UNNAMED);
    }
    if (told.isEmpty()) {
      Id mention = voice.mention();
      told = WitnessWords.in(mention == null ? "" : descriptions.getOrDefault(mention, ""));
    }
    return told.orElse(actor == null ? Witness.NAMED : byKind(actor.kind()));
  }

  private static Witness byKind(ActorKind kind) {
    return switch (kind) {
      case GOVERNMENT, SERVICE, OFFICE, MILITARY -> Witness.OFFICIAL;
      case MEDIA -> Witness.OUTLET;
      case PERSON,
          ARMED_GROUP,
          PARTY,
          RELIGIOUS_BODY,
          COALITION,
          COMPANY,
          ORGANISATION,
          COLLECTIVE,
          PLACE,
          UNNAMED_SOURCE ->
          Witness.NAMED;
    };
  }

  private boolean speaksOfItself(Voice.Credited voice, Claim claim) {
    Set<String> spoken = keys(Slots.of(claim).arguments());
    Actor actor = actor(voice.mention());
    String key = actor == null ? NameKeys.key(voice.words()) : actor.id().value();
    return spoken.contains(key);
  }

  /** Whom the claim speaks of, by key. */
  Set<String> keys(Stream<Argument> arguments) {
    return arguments.map(this::key).collect(Collectors.toCollection(HashSet::new));
  }

  /** What to call whom an argument stands for. */
  String name(Argument argument) {
    Actor actor = actor(argument.mention());
    return actor == null ? argument.words() : actor.name();
  }

  String key(Argument argument) {
    Actor actor = actor(argument.mention());
    return actor == null ? NameKeys.key(argument.words()) : actor.id().value();
  }

  private @Nullable Actor actor(@Nullable Id mention) {
    return mention != null && actors.knows(mention) ? actors.actorOf(mention) : null;
  }
}
