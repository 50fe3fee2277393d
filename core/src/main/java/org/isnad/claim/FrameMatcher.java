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
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/** Finds the frames of a sentence and fills their slots. */
final class FrameMatcher {
  private final FrameSet frames;
  private final Arguments arguments;

  FrameMatcher(FrameSet frames, Arguments arguments) {
    this.frames = frames;
    this.arguments = arguments;
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
      for (Pos pos : Pos.values()) {
        if (is(token, pos) && !insideName(token, roles.tree())) {
          frames
              .of(token.lemma().toLowerCase(Locale.ROOT), pos)
              .forEach(entry -> match(entry, token, roles, passedOver, all::add));
        }
      }
    }
    return all.stream().filter(match -> !contained(match, all)).toList();
  }

  private static boolean is(Token token, Pos pos) {
    return switch (pos) {
      case VERB -> token.isVerb();
      case NOUN -> token.isNoun();
      case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().equals("VBN");
    };
  }

  /** Words of a name say nothing: there is no front in 'Popular Front'. */
  private boolean insideName(Token token, Tree tree) {
    return arguments.in(tree.sentence().index()).stream()
        .anyMatch(m -> m.form() == MentionForm.NAME && m.core().contains(token.span()));
  }

  private static boolean contained(Match match, List<Match> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.words().size() > match.words().size()
                    && other.words().contains(match.main())
                    && kinds(other).equals(kinds(match)));
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
        tree.children(main, "compound", "nmod", "advmod", "neg", "prep").stream()
            .filter(t -> is(t, trigger.modifiers()));
    return trigger.modifiers().isEmpty() || add(modifiers, words) ? words : null;
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
        roles.of(word).stream()
            .filter(f -> f.role().kind() == Role.Kind.PREP || f.role().kind() == Role.Kind.POSS)
            .forEach(all::add);
      }
    }
    return all;
  }

  private List<Bound> fill(Slot slot, List<Filler> fillers, Token trigger, Tree tree) {
    for (Role role : slot.roles()) {
      List<Bound> bound =
          (role.equals(Role.SELF) ? self(trigger) : fillers.stream())
              .filter(filler -> filler.role().equals(role))
              .flatMap(filler -> arguments.bind(filler, tree).stream())
              .filter(b -> slot.kinds().contains(b.meant().kind()))
              .toList();
      if (!bound.isEmpty()) {
        return withoutRepeats(bound);
      }
    }
    return List.of();
  }

  private static Stream<Filler> self(Token trigger) {
    return Stream.of(Filler.of(Role.SELF, trigger, 0.9, "the description itself"));
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
