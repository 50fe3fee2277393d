package org.isnad.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.frame.Template;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code statement DENIAL speaker=A to=T}: an act done by speaking, by one who answers for it in
 * public: a body, or somebody with a name. What sources and media tell is no happening; nor is what
 * was not said ('did not confirm').
 */
final class StatementMaker implements ClaimMaker {
  /** Frames with a prior below this are verbs of plain saying. */
  private static final double PLAIN = 0.65;

  private static final List<Role> THREATENED =
      List.of(Role.OBJ, Role.prep("against"), Role.prep("on"), Role.prep("at"));

  private static final Set<String> KEYS = Set.of("speaker", "to", "about");

  @Override
  public String kind() {
    return "statement";
  }

  @Override
  public void check(Template template) {
    if (Arrays.stream(EventType.values()).noneMatch(t -> t.name().equals(template.type()))) {
      throw new IllegalArgumentException("no event " + template.type() + "; write STATEMENT");
    }
    for (String argument : template.arguments()) {
      if (!KEYS.contains(argument.split("=", 2)[0])) {
        throw new IllegalArgumentException(
            "'" + argument + "' is no part of a statement; write speaker=A to=T");
      }
    }
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    List<Bound> speakers =
        slot("speaker=", template, match).stream()
            .filter(StatementMaker::answers)
            .filter(speaker -> !Nobody.is(speaker, scene.tree()))
            .toList();
    Mood mood = Mood.of(match.main(), scene.tree());
    boolean said = mood.polarity() == Polarity.ASSERTED && mood.modality() == Modality.FACT;
    boolean plain = match.frame().prior() < PLAIN;
    if (speakers.isEmpty() || !said || embedded(match.main(), scene)) {
      return;
    }
    EventType type = EventType.valueOf(template.type());
    boolean act =
        plain
            ? PublicActs.isTold(match.main(), speakers, scene)
            : PublicActs.isDated(type, match.main(), speakers, scene);
    if (!act) {
      return;
    }
    List<Bound> addressees = new ArrayList<>(slot("to=", template, match));
    if (addressees.isEmpty() && template.type().equals(EventType.THREAT.name())) {
      addressees.addAll(threatened(match.main(), scene));
    }
    List<Bound> bound = new ArrayList<>(speakers);
    bound.addAll(addressees);
    Basis basis = EventBases.of("event", template.type(), match, template, bound, List.of(), scene);
    out.accept(
        new Claim.Event(
            basis,
            type,
            EventMaker.trigger(match, scene),
            place(match.main(), scene),
            speakers.stream().map(scene::argument).distinct().toList(),
            addressees.stream().map(scene::argument).distinct().toList(),
            List.of()));
  }

  /** 'threatened to attack the town', 'to push for its expulsion': whom the infinitive is about. */
  private static List<Bound> threatened(Token verb, Scene scene) {
    return scene.tree().children(verb, "xcomp").stream()
        .flatMap(deed -> THREATENED.stream().flatMap(r -> scene.roles().of(deed, r).stream()))
        .flatMap(filler -> scene.arguments().bind(filler, scene.tree()).stream())
        .limit(1)
        .toList();
  }

  /** Where it was said, not where that was of which it was said. */
  private static @Nullable Argument place(Token verb, Scene scene) {
    Argument place = EventPlace.of(verb, List.of(), scene);
    boolean told =
        place != null
            && scene.chains().cuedBy(verb.span()).stream().anyMatch(s -> s.holds(place.span()));
    return told ? null : place;
  }

  /** 'the group said to have': no saying of its own. */
  private static boolean embedded(Token trigger, Scene scene) {
    return trigger.isVerb()
        && scene.tree().has(trigger, "auxpass")
        && !scene.tree().has(trigger, "agent");
  }

  private static boolean answers(Bound speaker) {
    ActorKind kind = speaker.meant().kind();
    boolean person = kind == ActorKind.PERSON;
    boolean named =
        speaker.meant().form() == MentionForm.NAME
            || NounClass.SPOKESPERSON.has(speaker.filler().token());
    return kind != ActorKind.UNNAMED_SOURCE
        && kind != ActorKind.MEDIA
        && kind != ActorKind.PLACE
        && (!person || named);
  }

  private static List<Bound> slot(String key, Template template, Match match) {
    return template.arguments().stream()
        .filter(argument -> argument.startsWith(key))
        .flatMap(argument -> match.slot(argument.substring(key.length())).stream())
        .toList();
  }
}
