package org.isnad.eval.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.isnad.base.Id;
import org.isnad.claim.Argument;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;

/**
 * The actors that an argument names: 'fighters of X' are X too, 'small groups such as X and Y' are
 * X and Y too.
 *
 * @param name of the actor that a mention with these words is
 */
record Sides(AnalysedText text, Mentions mentions, BiFunction<Id, String, String> name) {
  private static final Set<ActorKind> BODIES =
      Set.of(
          ActorKind.ARMED_GROUP,
          ActorKind.MILITARY,
          ActorKind.PARTY,
          ActorKind.ORGANISATION,
          ActorKind.COALITION);

  List<String> of(Argument argument) {
    Id id = argument.mention();
    if (id == null) {
      return List.of(argument.words());
    }
    Set<String> names = new LinkedHashSet<>(List.of(name.apply(id, argument.words())));
    mentions.all().stream()
        .filter(m -> m.id().equals(id) && isMany(m))
        .flatMap(whole -> mentions.all().stream().filter(m -> isMember(m, whole)))
        .forEach(m -> names.add(name.apply(m.id(), text.words(m.core()))));
    return List.copyOf(names);
  }

  private boolean isMany(Mention mention) {
    String tag = text.sentence(mention.sentence()).token(mention.head()).tag();
    return mention.form() == MentionForm.DESCRIPTION && tag.endsWith("S");
  }

  private static boolean isMember(Mention mention, Mention whole) {
    return mention.form() == MentionForm.NAME
        && BODIES.contains(mention.kind())
        && whole.span().contains(mention.span())
        && !mention.id().equals(whole.id());
  }
}
