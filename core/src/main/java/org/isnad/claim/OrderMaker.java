package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.claim.event.DirectionWords;
import org.isnad.claim.event.NounClass;
import org.isnad.claim.frame.Template;
import org.isnad.mention.ActorKind;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * {@code order READ_IT issuer=A to=B}: an instruction; its matter is the infinitive or object of
 * the trigger, its direction is read from the matter's words.
 *
 * <pre>
 * X recommended calm                 -> issuer X, matter calm, RESTRAIN
 * the Brane meeting urged the opposite -> matter the opposite, OPPOSITE, place Brane
 * X told Y to fire at Z              -> issuer X, to Y, matter to fire at Z, ESCALATE
 * Y received orders from X not to talk -> issuer X, to Y, matter not to talk
 * </pre>
 */
final class OrderMaker implements ClaimMaker {
  /** 'asked not to be named' is no order. */
  private static final Set<String> NAMING = Set.of("name", "identify", "quote");

  /** 'was not authorised to speak' is none either. */
  private static final Set<String> LEAVE =
      Set.of("authorise", "authorize", "permit", "allow", "forbid");

  private static final Set<String> SPEAKING =
      Set.of("speak", "talk", "comment", "discuss", "brief", "disclose");

  /** Words of a matter that tell its direction stand at its beginning. */
  private static final int TELLING = 5;

  /** Their object is who is told, not what. */
  private static final Set<String> TELLING_SOMEBODY =
      Set.of(
          "tell",
          "ask",
          "warn",
          "caution",
          "persuade",
          "convince",
          "remind",
          "invite",
          "inform",
          "encourage",
          "incite",
          "prompt",
          "push",
          "press",
          "pressure",
          "instruct");

  private static final Set<String> CLAUSE = Set.of("xcomp", "ccomp", "acl", "advcl");

  @Override
  public String kind() {
    return "order";
  }

  @Override
  public void check(Template template) {
    boolean known = template.type().equals("READ_IT");
    boolean parts =
        template.arguments().stream().allMatch(a -> a.startsWith("issuer=") || a.startsWith("to="));
    if (!known || !parts) {
      throw new IllegalArgumentException("write order READ_IT issuer=A to=B");
    }
  }

  @Override
  public void make(Template template, Match match, Scene scene, Consumer<Claim> out) {
    Token matter = matter(match, scene.tree());
    List<Bound> issuers = slot("issuer=", template, match);
    List<Bound> addressees = slot("to=", template, match);
    Token meeting = meeting(template, match, scene);
    boolean given = !issuers.isEmpty() || meeting != null;
    Token hearer = opposite(match, scene.tree()) == null ? null : hearer(match, scene);
    boolean got =
        hearer != null || (!addressees.isEmpty() && !scene.tree().has(match.main(), "nsubj"));
    boolean leave = LEAVE.contains(match.main().lemma()) && SPEAKING.contains(lemma(matter));
    if (matter == null
        || !(given || got)
        || isMedia(issuers)
        || NAMING.contains(matter.lemma())
        || leave) {
      return;
    }
    Argument words = Wording.clause(matter, scene);
    List<Bound> bound = new ArrayList<>(issuers);
    bound.addAll(addressees);
    Basis basis = EventBases.of("order", "ORDER", match, template, bound, List.of(words), scene);
    Argument issuer = issuers.isEmpty() ? null : scene.argument(issuers.getFirst());
    if (issuer == null && meeting != null) {
      issuer = Wording.noun(meeting, scene);
    }
    out.accept(
        new Claim.Order(
            basis,
            issuer,
            addressees.isEmpty() && hearer != null
                ? List.of(Wording.clause(hearer, scene))
                : addressees.stream().map(scene::argument).distinct().toList(),
            words,
            direction(matter, scene.tree()),
            place(meeting, hearer, scene)));
  }

  /** Where the meeting was that gave it; 'those who had gone to Alder heard the reverse': Alder. */
  private static @Nullable Argument place(
      @Nullable Token meeting, @Nullable Token hearer, Scene scene) {
    if (meeting != null) {
      return EventPlace.of(meeting, List.of(), scene);
    }
    return hearer == null
        ? null
        : scene.arguments().in(scene.sentence().index()).stream()
            .filter(m -> m.kind() == ActorKind.PLACE)
            .filter(m -> scene.tree().span(hearer).contains(m.span()))
            .findFirst()
            .map(m -> new Argument(m.core(), scene.text().words(m.core()), m.id()))
            .orElse(null);
  }

  /** What those heard who 'heard the opposite', or null. */
  private static @Nullable Token opposite(Match match, Tree tree) {
    Token object = tree.child(match.main(), "dobj");
    boolean turns =
        object != null
            && match.words().contains(object)
            && Direction.OPPOSITE.name().equals(DirectionWords.of(object.lemma()));
    return turns ? object : null;
  }

  private static @Nullable Token hearer(Match match, Scene scene) {
    return scene.tree().child(match.main(), "nsubj");
  }

  private static boolean isMedia(List<Bound> issuers) {
    return issuers.stream().anyMatch(b -> b.meant().kind() == ActorKind.MEDIA);
  }

  private static List<Bound> slot(String key, Template template, Match match) {
    return template.arguments().stream()
        .filter(argument -> argument.startsWith(key))
        .flatMap(argument -> match.slot(argument.substring(key.length())).stream())
        .toList();
  }

  /** 'the Geneva meeting urged': a gathering that speaks. */
  private static @Nullable Token meeting(Template template, Match match, Scene scene) {
    return template.arguments().stream()
        .filter(argument -> argument.startsWith("issuer="))
        .flatMap(
            argument ->
                Unnamed.fillers(
                    argument.substring("issuer=".length()), match, scene, NounClass.GATHERING::has)
                    .stream())
        .findFirst()
        .orElse(null);
  }

  /** The infinitive or clause; else the object that is told to do nothing itself. */
  private static @Nullable Token matter(Match match, Tree tree) {
    for (Token word : match.words()) {
      for (Token child : tree.children(word)) {
        boolean infinitive =
            child.isVerb()
                && CLAUSE.contains(child.relation())
                && tree.children(child, "aux").stream().anyMatch(t -> t.tag().equals("TO"));
        if (infinitive && child.index() > word.index()) {
          return child;
        }
      }
    }
    Token opposite = opposite(match, tree);
    if (opposite != null) {
      return opposite;
    }
    Token object = tree.child(match.main(), "dobj");
    boolean taken = object != null && (match.words().contains(object) || filled(object, match));
    boolean told =
        object != null
            && (object.tag().equals("PRP") || TELLING_SOMEBODY.contains(match.main().lemma()));
    if (object != null && !taken && !told && match.main().isVerb()) {
      return object;
    }
    int next = match.main().index() + 1;
    Token after = next < tree.sentence().size() ? tree.sentence().token(next) : null;
    // 'recommended calm': parsers take such a bare word for many things
    boolean bare =
        after != null
            && !after.isVerb()
            && !Set.of("nmod", "compound").contains(after.relation()); // 'told opposite things'
    return after != null && bare && DirectionWords.of(after.lemma()) != null ? after : null;
  }

  private static String lemma(@Nullable Token token) {
    return token == null ? "" : token.lemma();
  }

  private static boolean filled(Token object, Match match) {
    return match.slots().values().stream()
        .flatMap(List::stream)
        .anyMatch(b -> b.filler().token().equals(object));
  }

  private static Direction direction(Token matter, Tree tree) {
    if (matter.isNoun() && NounClass.ACT.has(matter)) {
      return Direction.DO; // 'ordered the strike'
    }
    boolean not = false;
    List<Token> words =
        tree.subtree(matter).stream().filter(t -> !isTold(t, matter, tree)).toList();
    for (Token token : words.stream().limit(TELLING).toList()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      not |= word.equals("not") || word.equals("never") || word.equals("no");
      String direction = DirectionWords.of(token.lemma());
      direction = direction == null ? DirectionWords.of(word) : direction;
      if (direction != null) {
        return turned(Direction.valueOf(direction), not);
      }
    }
    return not ? Direction.DO_NOT : Direction.DO;
  }

  /** 'to find out whether the raid was made': that there was a raid is not ordered. */
  private static boolean isTold(Token word, Token matter, Tree tree) {
    for (Token at = word; at != null && !at.equals(matter); at = tree.head(at)) {
      if (Set.of("ccomp", "relcl", "advcl").contains(at.relation())) {
        return true;
      }
    }
    return false;
  }

  private static Direction turned(Direction direction, boolean not) {
    return switch (direction) {
      case RESTRAIN -> not ? Direction.ESCALATE : Direction.RESTRAIN;
      case ESCALATE -> not ? Direction.RESTRAIN : Direction.ESCALATE;
      case OPPOSITE -> Direction.OPPOSITE;
      case DO -> not ? Direction.DO_NOT : Direction.DO;
      case DO_NOT -> not ? Direction.DO : Direction.DO_NOT;
    };
  }
}
