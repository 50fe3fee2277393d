package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.claim.event.NounClass;
import org.isnad.mention.ActorKind;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.isnad.voice.Attribution;

/**
 * Which words of saying tell of a happening, and which only mark whose word something is.
 *
 * <pre>
 * The ministry said on Friday that the bridge was safe.  -> a statement
 * The bridge fell at noon, the ministry said.            -> none: what is told is the bridge's fall
 * Hadi told the Alder Post that the bridge fell.         -> none: a source of the Alder Post
 * He added that nobody was hurt.                         -> none: he goes on
 * The brigade, which said it was innocent, ...           -> none: an aside
 * Hadi has said / says that the bridge is safe.          -> none: a view held, at no time
 * Norrland is accused by Kessaria of arming the rebels.  -> none: likewise
 * Some villagers complained of the noise.                -> none: a crowd makes no statement
 * </pre>
 */
final class PublicActs {
  private static final Set<String> ANSWERING = Set.of("respond", "answer", "reply");
  private static final Set<String> BY_THE_WAY = Set.of("relcl", "acl");

  private PublicActs() {}

  /** Whether a plain verb of saying ('said', 'told') tells of an act of its own. */
  static boolean isTold(Token verb, List<Bound> speakers, Scene scene) {
    return isPast(verb, scene.tree())
        && !isAside(verb, scene.tree())
        && !answersWith(verb, scene.tree())
        && !isInterview(verb, scene)
        && speakers.stream().allMatch(PublicActs::speaksForItself)
        && scene.chains().cuedBy(verb.span()).stream()
            .filter(said -> said.stance() == Attribution.Stance.ASSERTS)
            .filter(said -> said.content().getFirst().begin() > verb.span().begin())
            .anyMatch(said -> !toMedia(said, scene));
  }

  /** Whether a stronger word ('accused', 'insisted') is told as an act and by whom it may be. */
  static boolean isDated(EventType type, Token verb, List<Bound> speakers, Scene scene) {
    boolean one = speakers.stream().noneMatch(s -> s.meant().kind() == ActorKind.COLLECTIVE);
    if (type == EventType.ACCUSATION) {
      return isPast(verb, scene.tree());
    }
    if (type == EventType.CLAIM && isRecord(verb, scene.tree())) {
      return false;
    }
    if (type == EventType.STATEMENT && isPresent(verb, scene.tree())) {
      return one && Headlines.is(scene.sentence(), scene.text());
    }
    return one || (type != EventType.STATEMENT && type != EventType.REQUEST);
  }

  /** 'said', 'had said', 'was quoted'; not 'has said', 'is accused'. */
  private static boolean isPast(Token verb, Tree tree) {
    boolean had =
        tree.children(verb, "aux", "auxpass").stream()
            .map(aux -> aux.text().toLowerCase(Locale.ROOT))
            .anyMatch(Set.of("had", "'d", "was", "were")::contains);
    return verb.tag().equals("VBD") || (verb.tag().equals("VBN") && had);
  }

  private static boolean isPresent(Token verb, Tree tree) {
    boolean progressive =
        verb.tag().equals("VBG")
            && tree.children(verb, "aux").stream()
                .anyMatch(aux -> Set.of("VBZ", "VBP").contains(aux.tag()));
    return verb.tag().equals("VBZ") || verb.tag().equals("VBP") || progressive;
  }

  /** In a relative clause, or beside a verb in one. */
  private static boolean isAside(Token verb, Tree tree) {
    boolean named = // 'what it called aggression'
        tree.children(verb).stream().anyMatch(t -> t.lemma().equals("what"));
    if (named) {
      return true;
    }
    return BY_THE_WAY.contains(Groups.first(verb, tree).relation());
  }

  /** 'answered with a volley of shots'. */
  private static boolean answersWith(Token verb, Tree tree) {
    return ANSWERING.contains(verb.lemma())
        && tree.children(verb, "prep").stream().anyMatch(p -> p.lemma().equals("with"));
  }

  /** 'said in an interview with the Alder Post': as 'told the Alder Post'. */
  private static boolean isInterview(Token verb, Scene scene) {
    List<Token> where =
        scene.tree().children(verb, "prep").stream()
            .flatMap(p -> scene.tree().children(p, "pobj").stream())
            .filter(noun -> noun.lemma().equals("interview"))
            .toList();
    return scene.arguments().in(scene.sentence().index()).stream()
        .filter(m -> m.kind() == ActorKind.MEDIA)
        .anyMatch(m -> where.stream().anyMatch(n -> scene.tree().span(n).contains(m.core())));
  }

  /** 'has claimed several attacks': a record of claims, not one. */
  private static boolean isRecord(Token verb, Tree tree) {
    boolean perfect =
        tree.children(verb, "aux").stream()
            .anyMatch(aux -> Set.of("VBZ", "VBP").contains(aux.tag()));
    return perfect
        && tree.subtree(verb).stream()
            .anyMatch(
                t ->
                    t.tag().equals("NNS") && NounClass.ACT.has(t) && !Accounts.isDefinite(t, tree));
  }

  private static boolean speaksForItself(Bound speaker) {
    return speaker.meant().kind() != ActorKind.COLLECTIVE
        && speaker.mention().form() != MentionForm.PRONOUN;
  }

  private static boolean toMedia(Attribution said, Scene scene) {
    return said.recipient() != null
        && scene.arguments().in(scene.sentence().index()).stream()
            .filter(mention -> mention.span().overlaps(said.recipient()))
            .anyMatch(mention -> mention.kind() == ActorKind.MEDIA);
  }
}
