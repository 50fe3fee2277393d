package org.isnad.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.base.Span;
import org.isnad.claim.frame.Template;
import org.isnad.mention.ActorKind;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code event ATTACK agents=A targets=T means=M}: a happening. Place and time are read from the
 * tree. {@code event NONE A} only keeps frames with fewer words away: there is no attack in a
 * 'heart attack'.
 */
final class EventMaker implements ClaimMaker {
  /** Below this prior a frame is believed only where both sides of the happening are told. */
  private static final double AMBIGUOUS = 0.7;

  private static final Set<String> REMEMBRANCE =
      Set.of("memory", "anniversary", "commemoration", "remembrance", "celebration");

  /** Characters between a verb and its object. */
  private static final int NEXT = 40;

  private static final Set<String> KEYS = Set.of("agents", "targets", "means");

  @Override
  public String kind() {
    return "event";
  }

  @Override
  public void check(Template template) {
    boolean none = template.type().equals("NONE");
    if (!none
        && Arrays.stream(EventType.values()).noneMatch(t -> t.name().equals(template.type()))) {
      throw new IllegalArgumentException(
          "no event " + template.type() + "; write one of " + List.of(EventType.values()));
    }
    for (String argument : template.arguments()) {
      if (!KEYS.contains(argument.split("=", 2)[0])) {
        throw new IllegalArgumentException(
            "'" + argument + "' is no part of an event; write agents=A targets=T means=M");
      }
    }
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    if (template.type().equals("NONE")
        || isModifier(match.main(), scene)
        || isHabit(match.main(), scene)) {
      return;
    }
    EventParts parts = EventParts.of(template, match, scene);
    if (parts.bound().stream().anyMatch(b -> Nobody.is(b, scene.tree()))) {
      return;
    }
    Argument place = place(match, parts, scene);
    List<Argument> arguments = new ArrayList<>(parts.agentArguments());
    arguments.addAll(parts.targetArguments());
    arguments.addAll(parts.meansArguments());
    EventType type = type(template, parts);
    Basis basis =
        EventBases.of("event", type.name(), match, template, parts.bound(), arguments, scene);
    if (!telling(match, parts, place, basis)
        || NamedOnly.is(type, match, parts, basis, scene.tree())) {
      return;
    }
    Claim.Event event =
        new Claim.Event(
            basis,
            type,
            trigger(match, scene),
            place,
            parts.agentArguments(),
            parts.targetArguments(),
            parts.meansArguments());
    out.accept(event);
    if (isDeed(type)) {
      Agency.responsibilities(parts.agents, deed(event, scene), basis, match, scene, out);
    }
  }

  /** What somebody is blamed for or claims: no fight between two sides. */
  private static boolean isDeed(EventType type) {
    return EventClass.of(type) == EventClass.VIOLENCE
        && type != EventType.CLASH
        && type != EventType.RAID
        && type != EventType.DEATH;
  }

  /** 'Orangemen march each July', 'whom they capture': but headlines tell in the present. */
  private static boolean isHabit(Token trigger, Scene scene) {
    boolean present = trigger.tag().equals("VBZ") || trigger.tag().equals("VBP");
    return present && !Headlines.is(scene.sentence(), scene.text());
  }

  /** 'attack helicopter', 'the elected president', 'in memory of the killing': no news is told. */
  private static boolean isModifier(Token trigger, Scene scene) {
    Token head = scene.tree().head(trigger);
    boolean modifies = Set.of("compound", "nmod").contains(trigger.relation());
    Token remembrance = head == null ? null : scene.tree().head(head);
    boolean remembered =
        remembrance != null
            && trigger.relation().equals("pobj")
            && REMEMBRANCE.contains(remembrance.lemma());
    return (head != null && head.isNoun() && modifies) || remembered;
  }

  private static EventType type(Template template, EventParts parts) {
    EventType type = EventType.valueOf(template.type());
    return type == EventType.ATTACK && parts.aerial() ? EventType.AIRSTRIKE : type;
  }

  private static @Nullable Argument place(Match match, EventParts parts, Scene scene) {
    Argument told = EventPlace.of(match.main(), parts.targetTokens(), scene);
    if (told != null) {
      return told;
    }
    return parts.targets.stream()
        .filter(b -> b.meant().kind() == ActorKind.PLACE)
        .findFirst()
        .map(scene::argument)
        .orElse(null);
  }

  private static boolean telling(
      Match match, EventParts parts, @Nullable Argument place, Basis basis) {
    if (parts.needsMeans && parts.means.isEmpty()) {
      return false;
    }
    boolean done = !parts.targets.isEmpty() || !parts.targetWords.isEmpty();
    if (match.frame().prior() < AMBIGUOUS) {
      return parts.haveDoer() && (done || place != null);
    }
    boolean when = basis.when() != null;
    boolean armed = match.main().isVerb() && !parts.means.isEmpty();
    return parts.isBlamed() || !parts.agents.isEmpty() || done || place != null || when || armed;
  }

  /** 'killed two men', not 'killed' alone. */
  private static Argument deed(Claim.Event event, Scene scene) {
    Span words = event.trigger().span();
    for (Argument target : event.targets()) {
      boolean next =
          target.span().begin() >= words.end()
              && target.span().begin() - words.end() <= NEXT
              && target.span().end() <= scene.sentence().span().end();
      words = next ? words.cover(target.span()) : words;
    }
    return Wording.argument(words, scene);
  }

  static Argument trigger(Match match, Scene scene) {
    return Wording.argument(match.main().span(), scene);
  }
}
