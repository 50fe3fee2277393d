package org.isnad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.claim.grammar.Filler;
import org.isnad.claim.grammar.Role;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The body that a post belongs to where the report names it elsewhere: 'the Iraqi prime minister'
 * -> 'the Iraqi government', 'the prime minister' -> the only government that the report speaks of,
 * 'the interior minister' -> 'the Interior Ministry'.
 */
final class Bodies {
  private static final int STEM = 5;

  private final AnalysedText text;
  private final Arguments arguments;

  Bodies(AnalysedText text, Arguments arguments) {
    this.text = text;
    this.arguments = arguments;
  }

  /** The body of this sort for a post with these fillers; empty where there is none or a choice. */
  Optional<Mention> of(String noun, Token post, List<Filler> fillers, Tree tree) {
    List<Mention> owners = owners(fillers, tree);
    if (owners.stream().anyMatch(owner -> !isState(owner))) {
      return Optional.empty();
    }
    Set<Id> states = owners.stream().map(arguments::chain).collect(Collectors.toSet());
    if (states.isEmpty() && post.lemma().equalsIgnoreCase("president")) {
      return Optional.empty();
    }
    List<Mention> bodies =
        arguments.all().stream()
            .filter(mention -> isOne(mention, noun) && !arguments.isVague(mention))
            .filter(body -> states.isEmpty() || isOf(body, states) || isNobodys(body, noun))
            .filter(body -> !noun.equals("ministry") || sharesPortfolio(body, post, tree))
            .toList();
    long chains = bodies.stream().map(arguments::chain).distinct().count();
    return chains == 1 ? bodies.stream().findFirst() : Optional.empty();
  }

  /** 'the British and Irish governments' are no one's. */
  private boolean isOne(Mention mention, String noun) {
    Token head = text.sentence(mention.sentence()).token(mention.head());
    return head(mention).equals(noun) && !head.tag().endsWith("S");
  }

  private List<Mention> owners(List<Filler> fillers, Tree tree) {
    Set<Role> owning = Set.of(Role.POSS, Role.MOD, Role.prep("of"));
    return fillers.stream()
        .filter(filler -> owning.contains(filler.role()))
        .flatMap(filler -> arguments.mentionAt(filler.token(), tree).stream())
        .map(arguments::antecedent)
        .toList();
  }

  private static boolean isState(Mention mention) {
    return mention.kind() == ActorKind.GOVERNMENT || mention.kind() == ActorKind.PLACE;
  }

  private String head(Mention mention) {
    return text.sentence(mention.sentence()).token(mention.head()).lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether the words for the body name one of these states. */
  private boolean isOf(Mention body, Set<Id> states) {
    return arguments.in(body.sentence()).stream()
        .filter(m -> !m.equals(body) && body.span().contains(m.span()) && isState(m))
        .anyMatch(m -> states.contains(arguments.chain(m)));
  }

  /** 'the Ministry of Interior': a ministry whose state the words leave out. */
  private boolean isNobodys(Mention body, String noun) {
    return noun.equals("ministry")
        && arguments.in(body.sentence()).stream()
            .noneMatch(m -> !m.equals(body) && body.span().contains(m.span()) && isState(m));
  }

  private boolean sharesPortfolio(Mention ministry, Token post, Tree tree) {
    Set<String> asked =
        Stream.concat(tree.subtree(post).stream(), titleWords(post, tree))
            .filter(token -> !token.equals(post))
            .map(Bodies::stem)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return text
        .sentence(ministry.sentence())
        .tokens()
        .subList(ministry.first(), ministry.end())
        .stream()
        .filter(token -> token.index() != ministry.head())
        .map(Bodies::stem)
        .anyMatch(asked::contains);
  }

  private static Stream<Token> titleWords(Token post, Tree tree) {
    Token name = tree.head(post);
    return name == null || !name.isProperNoun()
        ? Stream.empty()
        : tree.children(name, "compound", "nmod").stream().filter(t -> t.index() < post.index());
  }

  private static @Nullable String stem(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return word.length() < STEM ? null : word.substring(0, STEM);
  }
}
