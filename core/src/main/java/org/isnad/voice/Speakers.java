package org.isnad.voice;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.base.Id;
import org.isnad.base.Span;
import org.isnad.mention.ActorKind;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.mention.Mentions;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.ArabicScript;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** Who the words of a source stand for, and whether that one has a name. */
final class Speakers {
  private static final Set<String> PREPOSITIONS =
      Stream.of("به از با در بر من في إلى على مع لدى".split(" "))
          .map(ArabicScript::normal)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final AnalysedText text;
  private final Set<String> unnamedHeads;
  private final Map<Id, Mention> byId = new HashMap<>();
  private final Map<Id, Id> chains;
  private final Map<Place, Mention> byHead = new HashMap<>();

  private record Place(int sentence, int token) {}

  Speakers(AnalysedText text, Mentions mentions, Set<String> unnamedHeads) {
    this.text = text;
    this.unnamedHeads = unnamedHeads;
    this.chains = mentions.chains();
    for (Mention mention : mentions.all()) {
      byId.put(mention.id(), mention);
      byHead.merge(
          new Place(mention.sentence(), mention.head()),
          mention,
          (a, b) -> b.span().length() < a.span().length() ? b : a);
    }
  }

  /**
   * The mention at the words of the source: the one with the same head, or that 'who' stands for.
   */
  @Nullable Mention mention(Draft draft) {
    int head = antecedent(draft);
    return head < 0 ? first(draft.source()) : byHead.get(new Place(draft.sentence(), head));
  }

  /**
   * Without a parse: the first mention in the words of the source, unless a preposition stands
   * before it: 'a politician close to Tehran' is not Tehran.
   */
  private @Nullable Mention first(@Nullable Span source) {
    return source == null
        ? null
        : byId.values().stream()
            .filter(m -> source.contains(m.core()))
            .min(Comparator.comparing(Mention::span))
            .filter(m -> !isWithin(m, source))
            .orElse(null);
  }

  private boolean isWithin(Mention mention, Span source) {
    String before = text.words(new Span(source.begin(), mention.core().begin()));
    return SPACES
        .splitAsStream(before.strip())
        .map(ArabicScript::normal)
        .anyMatch(PREPOSITIONS::contains);
  }

  /** The noun whose relative clause a 'who' or 'which' opens; else the head of the source. */
  private int antecedent(Draft draft) {
    int at = draft.sourceHead();
    Sentence sentence = text.sentence(draft.sentence());
    if (at < 0 || !sentence.token(at).tag().startsWith("W")) {
      return at;
    }
    while (at >= 0 && !sentence.token(at).relation().equals("relcl")) {
      at = sentence.token(at).head();
    }
    return at < 0 ? draft.sourceHead() : sentence.token(at).head();
  }

  /** Whether the speaker is not told, or told without a name. */
  boolean isAnonymous(Draft draft) {
    Span source = draft.source();
    if (source == null) {
      return true;
    }
    Mention mention = mention(draft);
    if (mention != null) {
      Mention first = first(mention);
      if (first.kind() == ActorKind.UNNAMED_SOURCE) {
        return true;
      }
      if (first.form() == MentionForm.NAME) {
        return false;
      }
    }
    int head = antecedent(draft);
    boolean described =
        head < 0
            && mention == null
            && byId.values().stream().anyMatch(m -> source.contains(m.core()));
    return described || (head >= 0 && isUnnamed(draft.sentence(), head, source));
  }

  private Mention first(Mention mention) {
    Mention first = byId.get(chains.getOrDefault(mention.id(), mention.id()));
    return first == null ? mention : first;
  }

  /** A common noun of the list, with no name for its apposition. */
  private boolean isUnnamed(int sentence, int head, Span source) {
    Sentence read = text.sentence(sentence);
    Token noun = read.token(head);
    boolean named =
        read.tokens().stream().anyMatch(t -> source.contains(t.span()) && isNameBeside(t, head));
    return !noun.isProperNoun() && unnamedHeads.contains(noun.lemma()) && !named;
  }

  private static boolean isNameBeside(Token token, int head) {
    return token.isProperNoun()
        && token.entity().equals("PERSON")
        && token.head() == head
        && token.relation().matches("appos|compound");
  }
}
