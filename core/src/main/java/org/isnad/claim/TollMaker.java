package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.claim.event.Headcount;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.event.NumberWords;
import org.isnad.claim.frame.Template;
import org.isnad.mention.ActorKind;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * {@code toll KILLED who=N act=E}: how many were killed ({@code WOUNDED}: hurt; {@code CASUALTIES}:
 * either). Where the words give no number, none is made up.
 *
 * <pre>
 * killed at least three civilians                -> killed 3
 * two men and a boy died                         -> killed 3
 * did not cause any casualties, no casualties -> killed 0, wounded 0
 * dozens were hurt                               -> wounded, not told how many
 * </pre>
 */
final class TollMaker implements ClaimMaker {
  private static final Set<String> TYPES = Set.of("KILLED", "WOUNDED", "CASUALTIES");

  private static final Set<String> CAUSING = Set.of("result", "end", "lead");

  @Override
  public String kind() {
    return "toll";
  }

  @Override
  public void check(Template template) {
    if (!TYPES.contains(template.type())) {
      throw new IllegalArgumentException("no toll " + template.type() + "; write one of " + TYPES);
    }
  }

  /** A count and the words for whom it counts. */
  private record Counted(OptionalInt number, Argument who, List<Bound> bound) {}

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    counted(template, match, scene).ifPresent(c -> accept(c, template, match, scene, out));
  }

  private static void accept(
      Counted counted, Template template, Match match, Scene scene, Consumer<Claim> out) {
    Argument act =
        Acts.of(template, match, scene).filter(deed -> Acts.isDeed(deed, scene)).orElse(null);
    List<Argument> words = new ArrayList<>(List.of(counted.who()));
    Basis basis =
        EventBases.of("toll", template.type(), match, template, counted.bound(), words, scene);
    boolean happened = basis.modality() == Modality.FACT || basis.modality() == Modality.ALLEGED;
    boolean denied = basis.polarity() == Polarity.DENIED;
    boolean zero = counted.number().isPresent() && counted.number().getAsInt() == 0;
    boolean unsaid = match.main().isNoun() && counted.number().isEmpty();
    boolean none = zero || (unsaid && (denied || withoutResult(match.main(), scene.tree())));
    if (!happened || (denied && !none)) {
      return;
    }
    Integer number = none ? Integer.valueOf(0) : boxed(counted.number());
    String type = template.type();
    Integer killed = type.equals("KILLED") || (none && type.equals("CASUALTIES")) ? number : null;
    Integer wounded = type.equals("WOUNDED") || (none && type.equals("CASUALTIES")) ? number : null;
    Basis settled = none ? EventBases.asserted(basis) : basis;
    out.accept(new Claim.Toll(settled, killed, wounded, counted.who(), act));
  }

  /** 'did not end in deaths'. */
  private static boolean withoutResult(Token casualties, Tree tree) {
    Token preposition = tree.head(casualties);
    Token verb = preposition == null ? null : tree.head(preposition);
    return verb != null && CAUSING.contains(verb.lemma()) && tree.has(verb, "neg");
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static Optional<Counted> counted(Template template, Match match, Scene scene) {
    List<Token> heads = new ArrayList<>();
    List<Bound> bound = new ArrayList<>();
    for (String argument : template.arguments()) {
      if (argument.startsWith("who=")) {
        String slot = argument.substring("who=".length());
        match.slot(slot).stream()
            .map(one -> Groups.of(one, scene).orElse(one))
            .filter(one -> bound.stream().noneMatch(b -> b.mention().equals(one.mention())))
            .forEach(bound::add);
        bound.forEach(b -> heads.add(b.filler().token()));
        heads.addAll(Unnamed.fillers(slot, match, scene, token -> isPeople(token, scene.tree())));
      }
    }
    Token own = ownCount(match, scene);
    if (own != null) {
      return Optional.of(
          new Counted(Headcount.of(own, scene.tree()), Wording.noun(own, scene), List.of()));
    }
    return heads.isEmpty() ? Optional.empty() : Optional.of(sum(heads, bound, scene));
  }

  /** '17 deaths', 'no casualties', 'claimed 29 lives': the trigger's own words count. */
  private static @Nullable Token ownCount(Match match, Scene scene) {
    for (Token word : match.words()) {
      boolean numbered = scene.tree().children(word).stream().anyMatch(t -> t.tag().equals("CD"));
      boolean noun = word.isNoun() && (word.tag().endsWith("S") || no(word, scene));
      boolean counts = noun || (numbered && !word.isVerb()); // '17 deaths', 'one dead'
      boolean told = Headcount.of(word, scene.tree()).isPresent();
      if (counts && (told || !word.equals(match.main()) || match.slots().isEmpty())) {
        return word;
      }
    }
    return null;
  }

  private static boolean no(Token word, Scene scene) {
    OptionalInt count = Headcount.of(word, scene.tree());
    return count.isPresent() && count.getAsInt() == 0;
  }

  private static boolean isPeople(Token token, Tree tree) {
    boolean number = NumberWords.valueOf(token.text()).isPresent() || token.tag().equals("CD");
    boolean others = token.lemma().equals("other") && Headcount.of(token, tree).isPresent();
    return number || others || NumberWords.isVague(token.text()) || NounClass.PEOPLE.has(token);
  }

  private static Counted sum(List<Token> heads, List<Bound> bound, Scene scene) {
    int sum = 0;
    boolean told = true;
    Argument who = Wording.noun(heads.getFirst(), scene);
    for (Token head : heads) {
      OptionalInt one = isOne(head, bound) ? OptionalInt.of(1) : Headcount.of(head, scene.tree());
      told &= one.isPresent();
      sum += one.orElse(0);
      who = Wording.argument(who.span().cover(Wording.noun(head, scene).span()), scene);
    }
    return new Counted(told ? OptionalInt.of(sum) : OptionalInt.empty(), who, bound);
  }

  /** A person by name, or a pronoun for one. */
  private static boolean isOne(Token head, List<Bound> bound) {
    return bound.stream()
        .filter(b -> b.filler().token().equals(head))
        .anyMatch(
            b ->
                b.meant().kind() == ActorKind.PERSON
                    && (b.meant().form() == MentionForm.NAME || head.tag().equals("PRP")));
  }
}
