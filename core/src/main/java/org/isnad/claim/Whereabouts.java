package org.isnad.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.base.Id;
import org.isnad.claim.event.NounClass;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;

/**
 * Names of places as a report uses them: every word of a place's name stands for it, and so does
 * the place that it says it lies in.
 *
 * <pre>
 * the airport compound in Mezzeh, Mezzeh military airport -> one place
 * Ain al-Asad air base in the province of Anbar; in Anbar -> may be one place
 * </pre>
 */
final class Whereabouts {
  private static final Set<String> WITHIN = Set.of("in", "of", "near", "outside", "at", "inside");

  private final AnalysedText text;
  private final List<Mention> places;
  private final Map<Id, Mention> byId;

  Whereabouts(AnalysedText text, Mentions mentions) {
    this.text = text;
    this.places =
        mentions.all().stream()
            .filter(m -> m.kind() == ActorKind.PLACE || m.kind() == ActorKind.GOVERNMENT)
            .toList();
    this.byId = mentions.all().stream().collect(Collectors.toMap(Mention::id, m -> m, (a, b) -> a));
  }

  /** Words of the names in a phrase of place and of those that it is said to lie in. */
  Set<String> names(Argument place, Tree tree) {
    Set<String> names = new HashSet<>();
    Mention mention = place.mention() == null ? null : byId.get(place.mention());
    if (tree.sentence().span().contains(place.span())) {
      tree.tokensIn(place.span()).forEach(token -> addName(token, names));
      addOuter(place, tree, names);
    }
    if (mention != null && mention.form() == MentionForm.NAME) {
      for (Token token : text.sentence(mention.sentence()).tokens()) {
        if (mention.core().contains(token.span())) {
          addName(token, names);
        }
      }
    }
    return names;
  }

  private static void addName(Token token, Set<String> names) {
    boolean common = NounClass.FACILITY.has(token) || token.text().length() < 3;
    if (token.isProperNoun() && !common) {
      names.add(token.text().toLowerCase(Locale.ROOT));
    }
  }

  /** 'the base at Brane, in the Outer Shoals'. */
  private void addOuter(Argument place, Tree tree, Set<String> names) {
    for (Mention outer : places) {
      boolean here =
          outer.sentence() == tree.sentence().index() && outer.span().begin() >= place.span().end();
      Token head = here ? tree.sentence().token(outer.head()) : null;
      if (head != null && lies(place, head, tree)) {
        tree.tokensIn(outer.core()).forEach(token -> addName(token, names));
      }
    }
  }

  private static boolean lies(Argument place, Token outer, Tree tree) {
    Token above = tree.head(outer);
    if (above == null) {
      return false;
    }
    boolean preposition =
        outer.relation().equals("pobj") && WITHIN.contains(above.text().toLowerCase(Locale.ROOT));
    Token inner = preposition ? tree.head(above) : above;
    boolean beside = preposition || Set.of("appos", "npadvmod").contains(outer.relation());
    return inner != null && beside && place.span().contains(inner.span());
  }
}
