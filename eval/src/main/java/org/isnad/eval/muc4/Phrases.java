package org.isnad.eval.muc4;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.claim.Argument;
import org.isnad.claim.event.NounClass;
import org.isnad.mention.Mention;
import org.isnad.mention.MentionForm;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.jspecify.annotations.Nullable;

/** Arguments in the words that the keys give: names without titles, base noun phrases. */
final class Phrases {
  private static final Set<String> DROPPED = Set.of("DT", "PRP$", "WDT", "PDT", "``", "''");
  private static final Set<String> NO_WEAPONS =
      Set.of(
          "explosion",
          "blast",
          "bombing",
          "detonation",
          "fire",
          "gunfire",
          "bombardment",
          "shot",
          "barrage",
          "volley",
          "aircraft",
          "plane",
          "helicopter",
          "airstrike",
          "charge",
          "round");
  private static final Set<String> INSTITUTIONS =
      Set.of("army", "police", "government", "military", "navy", "guard", "mafia", "cartel");
  private static final Set<String> PARTITIVE =
      Set.of(
          "member",
          "group",
          "unit",
          "band",
          "number",
          "leader",
          "commander",
          "employee",
          "resident");

  private static final Pattern COUNT =
      Pattern.compile(
          "^((about|several|some|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)\\s+)+");
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?");

  private final AnalysedText text;

  Phrases(AnalysedText text) {
    this.text = text;
  }

  String of(Argument argument, @Nullable Mention mention) {
    return mention != null && mention.form() == MentionForm.NAME
        ? name(mention.core())
        : base(mention == null ? argument.span() : mention.span());
  }

  /** As {@link #of}, without a number in front: 'vehicles' of 'three vehicles'. */
  String uncounted(Argument argument, @Nullable Mention mention) {
    return COUNT.matcher(of(argument, mention)).replaceFirst("");
  }

  /** A name without the post before it, which text without capitals does not part from it. */
  private String name(Span core) {
    Sentence sentence = sentence(core);
    if (sentence == null) {
      return text.words(core);
    }
    List<Token> tokens = Tree.of(sentence).tokensIn(core);
    int first = 0;
    for (int i = 0; i < tokens.size() - 1; i++) {
      first = NounClass.PEOPLE.has(tokens.get(i)) ? i + 1 : first;
    }
    return text.words(new Span(tokens.get(first).span().begin(), core.end()));
  }

  /** The head noun and what stands before it, without determiner and number. */
  private String base(Span span) {
    Sentence sentence = sentence(span);
    if (sentence == null) {
      return text.words(span);
    }
    Tree tree = Tree.of(sentence);
    List<Token> tokens = tree.tokensIn(span);
    Token head = tree.headOf(span);
    if (tokens.isEmpty() || head == null) {
      return text.words(span);
    }
    int first = 0;
    while (first < tokens.size() - 1 && DROPPED.contains(tokens.get(first).tag())) {
      first++;
    }
    Token begin = tokens.get(first);
    boolean partitive = PARTITIVE.contains(head.lemma());
    Span end = partitive ? partitiveEnd(tree, head).span() : head.span();
    return end.end() <= begin.span().begin()
        ? text.words(span)
        : BRACKETS.matcher(text.words(new Span(begin.span().begin(), end.end()))).replaceAll("");
  }

  /** 'soldiers of the third column', not 'soldiers of the third column of the army'. */
  private static Token partitiveEnd(Tree tree, Token head) {
    Token of = tree.child(head, "prep");
    Token object = of == null || !of.lemma().equals("of") ? null : tree.child(of, "pobj");
    return object == null ? head : object;
  }

  /** The weapon: 'car bomb' of 'car bomb explosion'; nothing for a mere explosion. */
  String weapon(Argument argument) {
    Sentence sentence = sentence(argument.span());
    if (sentence == null) {
      return "";
    }
    Token last = null;
    for (Token token : Tree.of(sentence).tokensIn(argument.span())) {
      boolean arm = NounClass.isMeans(token) && !NO_WEAPONS.contains(token.lemma());
      last = arm ? token : last;
    }
    Span span = argument.span();
    return last == null
        ? ""
        : COUNT.matcher(base(new Span(span.begin(), last.span().end()))).replaceFirst("");
  }

  /** Whether the words are one institution: army, police, government, armed forces. */
  boolean isInstitution(Span span) {
    Sentence sentence = sentence(span);
    Token head = sentence == null ? null : Tree.of(sentence).headOf(span);
    return head != null && INSTITUTIONS.contains(head.lemma());
  }

  private @Nullable Sentence sentence(Span span) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().overlaps(span)) {
        return sentence;
      }
    }
    return null;
  }

  /** Whether the words name people, who are victims and no targets. */
  boolean isPeople(Argument argument) {
    Token head = head(argument);
    return head != null && NounClass.PEOPLE.has(head);
  }

  /** Whether the words name a building, a vehicle or another thing. */
  boolean isThing(Argument argument) {
    Token head = head(argument);
    return head != null && (NounClass.FACILITY.has(head) || NounClass.VEHICLE.has(head));
  }

  private @Nullable Token head(Argument argument) {
    Sentence sentence = sentence(argument.span());
    return sentence == null ? null : Tree.of(sentence).headOf(argument.span());
  }
}
