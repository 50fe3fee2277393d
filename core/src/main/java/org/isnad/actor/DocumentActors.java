package org.isnad.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Id;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.mention.Nations;
import org.isnad.passage.AnalysedText;

/**
 * The actors of one report: its coreference chains. Nothing outside the report is asked. A chain of
 * pronouns or nationalities alone is no actor.
 */
public final class DocumentActors {
  private static final Nations NATIONS = Nations.load();

  /** Above all names: 'Iran' rather than 'Tehran' or 'the Iranians'. */
  private static final int STATE = 4;

  private DocumentActors() {}

  /** All actors and places, in order of their first mention. */
  public static List<DocumentActor> of(AnalysedText text, Mentions mentions) {
    return chains(mentions).values().stream()
        .filter(chain -> chain.stream().anyMatch(DocumentActors::tells))
        .map(chain -> actor(text, chain))
        .toList();
  }

  /**
   * The actors to show a reader: those with a name, those who speak, and those that something is
   * claimed of; of places those whose words hold a name and that something is claimed of.
   *
   * @param involved mentions that fill a slot of a claim or speak
   */
  public static List<DocumentActor> listed(AnalysedText text, Mentions mentions, Set<Id> involved) {
    return of(text, mentions).stream().filter(actor -> isListed(actor, involved)).toList();
  }

  private static boolean isListed(DocumentActor actor, Set<Id> involved) {
    boolean isInvolved = actor.mentions().stream().anyMatch(involved::contains);
    return actor.kind() == ActorKind.PLACE
        ? isInvolved && holdsName(actor)
        : isInvolved || actor.named() || actor.kind() == ActorKind.UNNAMED_SOURCE;
  }

  /** Whether its words name something: 'Erbil', 'the Erbil road', but not 'the road'. */
  private static boolean holdsName(DocumentActor actor) {
    return actor.named()
        || actor
            .name()
            .codePoints()
            .anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  /** The mentions of each chain, by the first of them; chains in order of their first mention. */
  static Map<Id, List<Mention>> chains(Mentions mentions) {
    Map<Id, Id> first = mentions.chains();
    Map<Id, List<Mention>> chains = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      Id chain = first.getOrDefault(mention.id(), mention.id());
      chains.computeIfAbsent(chain, k -> new ArrayList<>()).add(mention);
    }
    return chains;
  }

  private static boolean tells(Mention mention) {
    return switch (mention.form()) {
      case NAME, DESCRIPTION, SHORT_FORM -> true;
      case MODIFIER, PRONOUN -> false;
    };
  }

  private static DocumentActor actor(AnalysedText text, List<Mention> chain) {
    Mention best = best(text, chain);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(text.words(best.core()));
    for (Mention mention : chain) {
      if (tells(mention)) {
        forms.add(text.words(mention.span()));
        forms.add(text.words(mention.core()));
      }
    }
    return new DocumentActor(
        chain.getFirst().id(),
        text.words(best.core()),
        kind(chain, best),
        best.form() == MentionForm.NAME,
        chain.stream().map(Mention::id).toList(),
        List.copyOf(forms));
  }

  /** A state's own name rather than its seat's; else the longest name or description. */
  private static Mention best(AnalysedText text, List<Mention> chain) {
    Mention best = chain.getFirst();
    for (Mention mention : chain) {
      int more = Integer.compare(rank(text, mention), rank(text, best));
      boolean longer = mention.core().length() > best.core().length();
      best = more > 0 || (more == 0 && longer) ? mention : best;
    }
    return best;
  }

  private static int rank(AnalysedText text, Mention mention) {
    boolean state =
        mention.form() == MentionForm.NAME && NATIONS.isCountry(text.words(mention.core()));
    return state ? STATE : rank(mention);
  }

  private static int rank(Mention mention) {
    return switch (mention.form()) {
      case NAME -> 3;
      case DESCRIPTION -> 2;
      case SHORT_FORM -> 1;
      case MODIFIER, PRONOUN -> 0;
    };
  }

  /** A state that acts anywhere in the report is a government, not a place. */
  private static ActorKind kind(List<Mention> chain, Mention best) {
    boolean acts =
        chain.stream()
            .anyMatch(m -> m.form() == MentionForm.NAME && m.kind() == ActorKind.GOVERNMENT);
    return acts && best.kind() == ActorKind.PLACE ? ActorKind.GOVERNMENT : best.kind();
  }
}
