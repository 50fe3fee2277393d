package org.isnad.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.Line;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.voice.Voice;

/**
 * Whether who is told to have done something is the one who tells it.
 *
 * <pre>
 * The brigade said that it had fired the rockets         -> the brigade
 * The brigade said that its fighters, one of its men did -> the brigade
 * A spokesman for the brigade said that the group did    -> the group
 * </pre>
 */
final class Selves {
  private static final Set<String> MEN = Line.words(NounClass.class, "own-men.txt");
  private static final Set<String> MOUTHPIECES = Line.words(NounClass.class, "mouthpieces.txt");
  private static final List<Role> OWNERS = List.of(Role.POSS, Role.prep("of"), Role.MOD);

  /** States and their services tell of their deeds as news, and claim nothing by it. */
  private static final Set<ActorKind> OF_STATE =
      EnumSet.of(ActorKind.GOVERNMENT, ActorKind.MILITARY, ActorKind.SERVICE, ActorKind.COALITION);

  private Selves() {}

  /** Who tells of his own deed, as the words of the deed name him; empty where it is another's. */
  static Optional<Bound> of(Bound agent, Voice.Credited voice, Scene scene) {
    if (isSame(agent, voice, scene) || speaksFor(agent, voice, scene)) {
      return Optional.of(agent);
    }
    return owners(agent, scene)
        .filter(owner -> owner.meant().kind() != ActorKind.PERSON)
        .filter(owner -> isSame(owner, voice, scene) || speaksFor(owner, voice, scene))
        .findFirst();
  }

  /** Of 'its fighters', 'one of our men': whose men they are. */
  private static Stream<Bound> owners(Bound agent, Scene scene) {
    return Stream.concat(
            Stream.of(agent.filler().token()),
            scene.tree().tokensIn(agent.mention().span()).stream())
        .filter(token -> MEN.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .flatMap(men -> OWNERS.stream().flatMap(role -> scene.roles().of(men, role).stream()))
        .flatMap(filler -> scene.arguments().bind(filler, scene.tree()).stream());
  }

  /** A mouthpiece whose words name the body: 'a spokesman for the brigade', 'its statement'. */
  private static boolean speaksFor(Bound body, Voice.Credited voice, Scene scene) {
    String words = voice.words().toLowerCase(Locale.ROOT);
    boolean speaks = Stream.of(words.split("\\W+")).anyMatch(MOUTHPIECES::contains);
    Id chain = scene.arguments().chain(body.mention());
    return speaks
        && body.meant().kind() != ActorKind.PERSON
        && !OF_STATE.contains(body.meant().kind())
        && scene.arguments().all().stream()
            .filter(m -> voice.span().contains(m.core()) && !m.id().equals(voice.mention()))
            .anyMatch(m -> scene.arguments().chain(m).equals(chain));
  }

  private static boolean isSame(Bound agent, Voice.Credited voice, Scene scene) {
    Id mention = voice.mention();
    boolean sameChain =
        mention != null
            && scene
                .arguments()
                .chain(mention)
                .equals(scene.arguments().chain(agent.mention().id()));
    String words = scene.text().words(agent.meant().core());
    boolean samePronoun =
        agent.mention().form() == MentionForm.PRONOUN
            && scene.text().words(agent.mention().span()).equalsIgnoreCase(voice.words());
    boolean named =
        agent.meant().form() == MentionForm.NAME
            && (" " + voice.words() + " ").contains(" " + words + " ");
    return !isThing(agent, voice, scene) && (sameChain || samePronoun || named);
  }

  /** 'Hadi said that it struck the crowd': a person is no 'it'. */
  private static boolean isThing(Bound agent, Voice.Credited voice, Scene scene) {
    Id mention = voice.mention();
    boolean person =
        mention != null
            && scene
                .arguments()
                .byId(mention)
                .map(m -> scene.arguments().antecedent(m).kind() == ActorKind.PERSON)
                .orElse(false);
    Token head = agent.filler().token();
    return person && head.lemma().equals("it");
  }
}
