package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.claim.frame.FrameSet;
import org.isnad.claim.frame.Slot;
import org.isnad.claim.frame.Trigger;
import org.isnad.claim.frame.Trigger.Pos;
import org.isnad.claim.grammar.Filler;
import org.isnad.claim.grammar.Role;
import org.isnad.claim.grammar.Roles;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the frames of a sentence and fills their slots. */
final class FrameMatcher {
  private static final Set<ActorKind> PERSONAL =
      Set.of(ActorKind.PERSON, ActorKind.OFFICE, ActorKind.UNNAMED_SOURCE);

  /** What ministers are ministers of is no body. */
  private static final Set<String> PORTFOLIOS =
      Set.of(
          ("state interior defence defense justice finance health education war information"
                  + " security affair affairs parliament trade energy oil agriculture labour labor"
                  + " environment culture staff")
              .split(" "));

  private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant", "under");

  private final FrameSet frames;
  private final Arguments arguments;
  private final Bodies bodies;

  FrameMatcher(FrameSet frames, Arguments arguments, Bodies bodies) {
    this.frames = frames;
    this.arguments = arguments;
    this.bodies = bodies;
  }

  /**
   * All matches of a sentence; a match that another one of the same kind of claim contains with
   * more words is left out.
   *
   * @param passedOver told a reason for every frame that was evoked and could not be filled
   */
  List<Match> find(Roles roles, Consumer<String> passedOver) {
    List<Match> all = new ArrayList<>();
    for (Token token : roles.tree().sentence().tokens()) {
      if (headsName(token, roles.tree())) {
        frames
            .of("@name", Pos.NOUN)
            .forEach(entry -> match(entry, token, roles, passedOver, all::add));
      }
      for (Pos pos : Pos.values()) {
        if (is(token, pos) && !insideName(token, roles.tree())) {
          frames
              .of(token.lemma().toLowerCase(Locale.ROOT), pos)
              .forEach(entry -> match(entry, token, roles, passedOver, all::add));
        }
      }
    }
    all.removeIf(FrameMatcher::saysNothing);
    return all.stream()
        .filter(match -> !contained(match, all) && !(match.reciprocal() && explained(match, all)))
        .toList();
  }

  private static boolean is(Token token, Pos pos) {
    return switch (pos) {
      case VERB -> token.isVerb();
      case NOUN -> token.isNoun();
      case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().equals("VBN");
    };
  }

  /**
   * Words of a name say nothing: there is no front in 'Popular Front'. The head of a post's name
   * does: 'Supreme Leader'.
   */
  private boolean insideName(Token token, Tree tree) {
    return arguments.in(tree.sentence().index()).stream()
        .filter(m -> m.form() == MentionForm.NAME && m.core().contains(token.span()))
        .anyMatch(m -> m.head() != token.index() || !PERSONAL.contains(m.kind()));
  }

  private boolean headsName(Token token, Tree tree) {
    return arguments.in(tree.sentence().index()).stream()
        .anyMatch(m -> m.form() == MentionForm.NAME && m.head() == token.index());
  }

  /** 'X struck' where the frame asks who struck together: one is not several. */
  private static boolean saysNothing(Match match) {
    return match.reciprocal() && match.slots().values().stream().allMatch(b -> b.size() == 1);
  }

  private static boolean contained(Match match, List<Match> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.words().size() > match.words().size()
                    && other.words().contains(match.main())
                    && kinds(other).equals(kinds(match)));
  }

  /** 'X and Y fought Z' does not say that X and Y fought each other; 'X and Y fought' does. */
  private static boolean explained(Match match, List<Match> all) {
    return all.stream()
        .anyMatch(
            other ->
                !other.reciprocal()
                    && other.slots().size() > 1
                    && kinds(other).equals(kinds(match))
                    && other.main().equals(match.main()));
  }

  private static Set<String> kinds(Match match) {
    return match.frame().templates().stream().map(t -> t.kind()).collect(Collectors.toSet());
  }

  private void match(
      FrameSet.Entry entry,
      Token token,
      Roles roles,
      Consumer<String> passedOver,
      Consumer<Match> out) {
    List<Token> words = words(entry.trigger(), token, roles.tree());
    if (words == null) {
      return;
    }
    List<Filler> fillers = fillers(words, roles);
    Map<String, List<Bound>> slots = new HashMap<>();
    for (Slot slot : entry.frame().slots()) {
      List<Bound> bound = fill(slot, fillers, token, roles.tree());
      if (!bound.isEmpty()) {
        slots.put(slot.name(), bound);
      } else if (!slot.optional()) {
        passedOver.accept("nothing known fills " + slot.roles().getFirst());
        return;
      }
    }
    out.accept(new Match(entry.frame(), entry.trigger(), words, slots));
  }

  /** The tokens that the trigger asks for, or null when one is missing. */
  private static @Nullable List<Token> words(Trigger trigger, Token main, Tree tree) {
    if (isDeputy(trigger, main, tree)) {
      return null;
    }
    List<Token> words = new ArrayList<>(List.of(main));
    for (String particle : trigger.particles()) {
      if (!add(tree.children(main).stream().filter(t -> is(t, Set.of(particle))), words)) {
        return null;
      }
    }
    Stream<Token> objects =
        tree.children(main, "dobj", "nsubjpass", "attr", "oprd").stream()
            .filter(t -> is(t, trigger.objects()));
    if (!trigger.objects().isEmpty() && !add(objects, words)) {
      return null;
    }
    Token above = tree.head(main);
    Stream<Token> under =
        Stream.ofNullable(above)
            .filter(t -> main.relation().equals("pobj") && is(t, trigger.under()));
    if (!trigger.under().isEmpty() && !add(under, words)) {
      return null;
    }
    Stream<Token> modifiers =
        tree.children(main, "compound", "nmod", "advmod", "det", "npadvmod").stream()
            .filter(t -> is(t, trigger.modifiers()));
    if (!trigger.modifiers().isEmpty() && !add(modifiers, words)) {
      return null;
    }
    return !trigger.infinitive() || add(infinitives(main, tree), words) ? words : null;
  }

  /** A deputy head is no head, unless the frame asks for the deputy. */
  private static boolean isDeputy(Trigger trigger, Token noun, Tree tree) {
    return trigger.pos() == Pos.NOUN
        && tree.children(noun, "compound", "nmod", "advmod").stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .anyMatch(lemma -> DEPUTIES.contains(lemma) && !trigger.modifiers().contains(lemma));
  }

  private static Stream<Token> infinitives(Token main, Tree tree) {
    return tree.children(main, "xcomp", "ccomp").stream()
        .filter(clause -> tree.children(clause, "aux").stream().anyMatch(FrameMatcher::isTo));
  }

  private static boolean isTo(Token token) {
    return token.tag().equals("TO");
  }

  private static boolean is(Token token, Set<String> lemmas) {
    return lemmas.contains(token.lemma().toLowerCase(Locale.ROOT))
        || lemmas.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean add(Stream<Token> found, List<Token> words) {
    return found.findFirst().map(words::add).orElse(false);
  }

  /** Of the main word; of its object the owner and the prepositions too. */
  private static List<Filler> fillers(List<Token> words, Roles roles) {
    List<Filler> all = new ArrayList<>(roles.of(words.getFirst()));
    for (Token word : words.subList(1, words.size())) {
      if (word.isNoun()) {
        Stream.concat(Stream.of(word), lastJoined(word, roles.tree()))
            .flatMap(noun -> roles.of(noun).stream())
            .filter(f -> f.role().kind() == Role.Kind.PREP || f.role().kind() == Role.Kind.POSS)
            .forEach(all::add);
      }
    }
    return all;
  }

  /** 'support and help from X': the support too. */
  private static Stream<Token> lastJoined(Token word, Tree tree) {
    return tree.children(word, "conj").stream()
        .filter(Token::isNoun)
        .flatMap(noun -> Stream.concat(Stream.of(noun), lastJoined(noun, tree)));
  }

  private List<Bound> fill(Slot slot, List<Filler> fillers, Token trigger, Tree tree) {
    boolean blocked = false;
    for (Role role : slot.roles()) {
      if (isItself(role) && blocked) {
        return List.of();
      }
      blocked |= fillers.stream().anyMatch(f -> f.role().equals(role) && bears(f));
      List<Bound> bound =
          candidates(role, fillers, trigger, tree, slot.ofOwner())
              .filter(b -> slot.kinds().contains(b.meant().kind()))
              .toList();
      if (!bound.isEmpty()) {
        return withoutRepeats(role.equals(Role.HOST) ? nearest(bound) : bound);
      }
    }
    return List.of();
  }

  private Stream<Bound> candidates(
      Role role, List<Filler> fillers, Token trigger, Tree tree, boolean ofOwner) {
    return switch (role.kind()) {
      case SELF, SELVES ->
          itself(role, trigger).flatMap(filler -> arguments.bind(filler, tree).stream());
      case CONTEXT ->
          bodies.of(role.word(), trigger, fillers, tree).stream()
              .map(
                  body -> arguments.bound(role, body, trigger, "the report's only " + role.word()));
      case SUBJ, OBJ, IOBJ, PREP, POSS, MOD, BEARER, HOST, HYPHEN, PREDECESSOR ->
          fillers.stream()
              .filter(filler -> filler.role().equals(role) && !isPortfolio(filler, tree))
              .flatMap(
                  filler ->
                      (ofOwner ? arguments.bindOwner(filler, tree) : arguments.bind(filler, tree))
                          .stream())
              .filter(b -> !(role.equals(Role.MOD) && isPeople(b.mention())));
    };
  }

  /** 'minister of state'; not 'Islamic State'. */
  private boolean isPortfolio(Filler filler, Tree tree) {
    return PORTFOLIOS.contains(filler.token().lemma().toLowerCase(Locale.ROOT))
        && arguments
            .mentionAt(filler.token(), tree)
            .filter(
                m ->
                    m.form() == MentionForm.NAME
                        && m.core().length() > filler.token().span().length())
            .isEmpty();
  }

  /** 'Shiite leader' does not lead the Shiites. */
  private static boolean isPeople(Mention mention) {
    return mention.form() == MentionForm.MODIFIER && mention.kind() == ActorKind.COLLECTIVE;
  }

  /** A bearer that is no mention still bears the noun, so that it does not stand for itself. */
  private static boolean bears(Filler filler) {
    return filler.role().equals(Role.BEARER);
  }

  /** A phrase hangs on one thing only: of two readings the surer. */
  private static List<Bound> nearest(List<Bound> bound) {
    double best = bound.stream().mapToDouble(FrameMatcher::factor).max().orElse(0);
    return bound.stream().filter(b -> factor(b) == best).toList();
  }

  private static boolean isItself(Role role) {
    return role.equals(Role.SELF) || role.equals(Role.SELVES);
  }

  private static Stream<Filler> itself(Role role, Token trigger) {
    boolean plural = trigger.tag().endsWith("S");
    return plural != role.equals(Role.SELVES)
        ? Stream.empty()
        : Stream.of(Filler.of(role, trigger, 0.9, "the description itself"));
  }

  /** One filler per mention: the best. */
  private static List<Bound> withoutRepeats(List<Bound> bound) {
    Map<Mention, Bound> best = new LinkedHashMap<>();
    bound.forEach(b -> best.merge(b.mention(), b, (x, y) -> factor(x) >= factor(y) ? x : y));
    return List.copyOf(best.values());
  }

  private static double factor(Bound bound) {
    return bound.filler().steps().stream().mapToDouble(s -> s.value()).reduce(1, (a, b) -> a * b);
  }
}
