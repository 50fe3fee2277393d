package org.isnad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.base.Explanation;
import org.isnad.base.Id;
import org.isnad.claim.grammar.Filler;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Coreference;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/** Phrases to the mentions that they are. */
final class Arguments {
  private final AnalysedText text;
  private final List<Mention> all;
  private final Set<Id> telling = new HashSet<>();
  private final Set<Id> named = new HashSet<>();
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final Map<Id, Mention> byId = new HashMap<>();
  private final Map<Integer, Integer> datelines = new HashMap<>();
  private final Map<Id, Coreference> earlier = new HashMap<>();

  /** The mentions of a text; those in a dateline fill no role. */
  Arguments(Mentions mentions, AnalysedText text) {
    this.text = text;
    for (Sentence sentence : text.sentences()) {
      datelines.put(sentence.index(), Dateline.end(sentence, text));
    }
    for (Mention mention : mentions.all()) {
      bySentence.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
      byId.put(mention.id(), mention);
    }
    mentions.coreferences().forEach(c -> earlier.put(c.later(), c));
    all = mentions.all();
    all.stream().filter(this::tells).forEach(m -> telling.add(chain(m)));
    all.stream().filter(Arguments::isName).forEach(m -> named.add(chain(m)));
  }

  private static boolean isName(Mention mention) {
    return mention.form() == MentionForm.NAME || mention.form() == MentionForm.MODIFIER;
  }

  /** Names, and descriptions of more than an article and a noun, tell who is meant. */
  private boolean tells(Mention mention) {
    return switch (mention.form()) {
      case NAME, MODIFIER -> true;
      case DESCRIPTION ->
          mention.end() - mention.first() > (mention.core().equals(mention.span()) ? 1 : 2)
              || in(mention.sentence()).stream()
                  .anyMatch(m -> !m.equals(mention) && mention.span().contains(m.span()));
      case SHORT_FORM, PRONOUN -> false;
    };
  }

  /** Whether the report never tells who is meant: 'the group', with nothing before it. */
  boolean isVague(Mention mention) {
    return !telling.contains(chain(mention));
  }

  /** Whether the report has a name for who is meant. */
  boolean isNamed(Mention mention) {
    return named.contains(chain(mention));
  }

  /** All mentions of the report. */
  List<Mention> all() {
    return all;
  }

  /** The mentions of a sentence. */
  List<Mention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /**
   * The arguments that a filler is; none where it stands for no mention. Where it lists its members
   * ('factions including X and Y'), they are meant.
   */
  List<Bound> bind(Filler filler, Tree tree) {
    List<Bound> members =
        filler.members(tree).stream().flatMap(member -> one(member, tree).stream()).toList();
    return members.isEmpty() ? one(filler, tree).stream().toList() : members;
  }

  /** The argument that a filler is, whatever members it lists. */
  Optional<Bound> asItself(Filler filler, Tree tree) {
    return one(filler, tree);
  }

  /** As {@link #bind}; what is struck stands for whose it is. */
  List<Bound> bindOwner(Filler filler, Tree tree) {
    return Stands.owner(filler.token(), tree)
        .flatMap(owner -> mentionAt(owner, tree))
        .flatMap(mention -> bound(filler.via(0.9, "whose it is"), mention))
        .map(List::of)
        .orElseGet(() -> bind(filler, tree));
  }

  private Optional<Bound> one(Filler filler, Tree tree) {
    return mentionAt(filler.token(), tree)
        .or(() -> Stands.of(filler.token(), tree).flatMap(token -> standing(filler, token, tree)))
        .flatMap(mention -> bound(filler, mention));
  }

  /** 'the Mosul operations': where the deeds are done is no doer. */
  private Optional<Mention> standing(Filler filler, Token token, Tree tree) {
    boolean before = token.head() == filler.token().index() && !token.relation().equals("poss");
    return mentionAt(token, tree)
        .filter(m -> !(before && m.kind() == ActorKind.PLACE && Stands.isAct(filler.token())));
  }

  /** The mention whose head this is; else the name that it lies in. */
  Optional<Mention> mentionAt(Token token, Tree tree) {
    int sentence = tree.sentence().index();
    Comparator<Mention> byLength = Comparator.comparingInt(mention -> mention.span().length());
    if (token.span().end() <= datelines.getOrDefault(sentence, 0)) {
      return Optional.empty();
    }
    Optional<Mention> headed =
        in(sentence).stream().filter(m -> m.head() == token.index()).min(byLength);
    return headed.or(
        () ->
            in(sentence).stream()
                .filter(m -> m.form() == MentionForm.NAME && m.covers(sentence, token.index()))
                .filter(m -> m.core().contains(token.span()))
                .min(byLength));
  }

  private Optional<Bound> bound(Filler filler, Mention mention) {
    Mention meant = antecedent(mention);
    if (meant.form() == MentionForm.PRONOUN) {
      return Optional.empty();
    }
    return Optional.of(new Bound(filler, mention, meant, reference(mention)));
  }

  /** The first mention of the chain that is no pronoun, or the mention itself. */
  Mention antecedent(Mention mention) {
    Coreference step = earlier.get(mention.id());
    Mention before = step == null ? null : byId.get(step.earlier());
    boolean end = mention.form() != MentionForm.PRONOUN || before == null;
    return end || before == null ? mention : antecedent(before);
  }

  /** The mention with this id. */
  Optional<Mention> byId(Id id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** A mention as it fills a slot of a claim. */
  Argument argument(Mention mention) {
    return new Argument(mention.span(), text.words(mention.span()), mention.id());
  }

  /** The first mention of the chain that an argument is in; null for words that are no mention. */
  @Nullable Id chain(Argument argument) {
    return argument.mention() == null ? null : chain(argument.mention());
  }

  /** The first mention of the chain. */
  Id chain(Mention mention) {
    return chain(mention.id());
  }

  /** The first mention of the chain that this mention is in. */
  Id chain(Id mention) {
    Id at = mention;
    for (Coreference step = earlier.get(at); step != null; step = earlier.get(at)) {
      at = step.earlier();
    }
    return at;
  }

  private Explanation reference(Mention mention) {
    if (isVague(mention)) {
      return Explanation.of(0.6, "nobody knows which");
    }
    return switch (mention.form()) {
      case NAME, MODIFIER -> Explanation.of(1, "a name");
      case DESCRIPTION -> Explanation.of(0.95, "a description");
      case SHORT_FORM, PRONOUN -> {
        Coreference step = earlier.get(mention.id());
        yield step == null
            ? Explanation.of(0.7, "a short form that goes back to nothing")
            : Explanation.of(step.confidence().value(), "goes back by " + step.rule());
      }
    };
  }

  /** A mention in a role, wherever it stands. */
  Bound bound(Role role, Mention mention, Token at, String rule) {
    return new Bound(
        Filler.of(role, at, 0.85, rule), mention, antecedent(mention), reference(mention));
  }
}
