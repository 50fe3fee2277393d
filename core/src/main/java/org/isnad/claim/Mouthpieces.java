package org.isnad.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Line;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.isnad.passage.Token;

/**
 * The body in whose name somebody claims or denies a deed.
 *
 * <pre>
 * a spokesman for the brigade denied it  -> the brigade
 * brigade spokesman Karim Hadi denied it -> the brigade
 * Iran's foreign minister denied it      -> Iran
 * </pre>
 */
final class Mouthpieces {
  private static final Set<String> WORDS = Line.words(NounClass.class, "mouthpieces.txt");
  private static final List<Role> OWNERS =
      List.of(Role.prep("for"), Role.POSS, Role.prep("of"), Role.prep("from"), Role.MOD);

  private Mouthpieces() {}

  /** Empty where somebody speaks for himself, or the sentence does not name the body. */
  static Optional<Bound> body(Bound speaker, Scene scene) {
    return scene.tree().tokensIn(speaker.mention().span()).stream()
        .filter(token -> WORDS.contains(token.lemma().toLowerCase(java.util.Locale.ROOT)))
        .flatMap(token -> owners(token, scene))
        .filter(owner -> isBody(owner.meant().kind()))
        .findFirst();
  }

  private static Stream<Bound> owners(Token post, Scene scene) {
    return OWNERS.stream()
        .flatMap(role -> scene.roles().of(post, role).stream())
        .flatMap(filler -> scene.arguments().bind(filler, scene.tree()).stream());
  }

  private static boolean isBody(ActorKind kind) {
    return switch (kind) {
      case ARMED_GROUP,
          SERVICE,
          GOVERNMENT,
          MILITARY,
          PARTY,
          RELIGIOUS_BODY,
          COALITION,
          ORGANISATION,
          COMPANY ->
          true;
      case PERSON, OFFICE, MEDIA, COLLECTIVE, PLACE, UNNAMED_SOURCE -> false;
    };
  }
}
