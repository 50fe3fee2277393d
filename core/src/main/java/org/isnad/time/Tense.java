package org.isnad.time;

import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/**
 * Which way the clause of a time expression points: the nearest verb above it that tells.
 *
 * <pre>
 * met on Friday                past
 * will meet on Friday          future
 * plans to meet on Friday      future
 * as early as Friday           future
 * had been due to end Friday   past
 * the June agreement           past
 * </pre>
 */
final class Tense {
  private static final Set<String> FUTURE_MODALS =
      Set.of("will", "wo", "'ll", "shall", "would", "'d");

  /** Verbs whose date is that of what is planned, in whatever tense but the past perfect. */
  private static final Set<String> PLANS =
      Set.of("plan", "expect", "schedule", "due", "slate", "postpone", "delay", "extend", "await");

  /** What an infinitive of the future hangs on. */
  private static final Set<String> INTENTIONS =
      Set.of(
          "plan",
          "expect",
          "schedule",
          "due",
          "intend",
          "set",
          "likely",
          "slate",
          "hope",
          "want",
          "agree",
          "vow",
          "promise",
          "threaten",
          "order",
          "aim",
          "prepare",
          "ready",
          "be",
          "go",
          "decision",
          "deadline",
          "need",
          "have");

  private static final Set<String> NOUN_LINKS = Set.of("poss", "nmod", "compound");

  private Tense() {}

  static Direction of(Sentence sentence, Found found) {
    return isAhead(found) ? Direction.FUTURE : of(sentence, found.span());
  }

  /** 'for Saturday', 'for March 5', 'as soon as Tuesday', 'as early as next week'. */
  private static boolean isAhead(Found found) {
    boolean asSoonAs = found.before(1).equals("as") && found.before(3).equals("as");
    boolean asEarlyAs = found.chart().form(found.symbol().begin()).equals("as");
    return asSoonAs || asEarlyAs || (found.before(1).equals("for") && isDay(found.meaning()));
  }

  private static boolean isDay(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Weekday weekday -> true;
      case Meaning.Part part -> part.unit() == Unit.DAY;
      default -> false;
    };
  }

  private static Direction of(Sentence sentence, Span span) {
    if (!sentence.parsed()) {
      return Direction.PAST;
    }
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        return above(sentence, token, span);
      }
    }
    return Direction.UNKNOWN;
  }

  private static Direction above(Sentence sentence, Token inside, Span span) {
    Token at = inside;
    for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
      Token above = sentence.token(at.head());
      boolean out = !above.span().overlaps(span);
      if (out && above.isNoun() && NOUN_LINKS.contains(at.relation())) {
        return Direction.PAST;
      }
      if (out && above.isVerb()) {
        Direction direction = ofVerb(sentence, above);
        if (direction != Direction.UNKNOWN || tellsNothing(sentence, above)) {
          return direction;
        }
      }
      at = above;
    }
    return Direction.UNKNOWN;
  }

  /** Whether a verb stands on its own although its form points nowhere: 'meets', 'could meet'. */
  private static boolean tellsNothing(Sentence sentence, Token verb) {
    return verb.tag().equals("VBZ")
        || verb.tag().equals("VBP")
        || children(sentence, verb).stream().anyMatch(child -> child.tag().equals("MD"));
  }

  private static Direction ofVerb(Sentence sentence, Token verb) {
    boolean infinitive = false;
    for (Token child : children(sentence, verb)) {
      if (child.tag().equals("MD")) {
        boolean future = FUTURE_MODALS.contains(Letters.normal(child.text()));
        return future ? Direction.FUTURE : Direction.UNKNOWN;
      }
      if (child.relation().equals("aux") || child.relation().equals("auxpass")) {
        if (child.tag().equals("VBD")) {
          boolean planned = PLANS.contains(verb.lemma()) && !child.lemma().equals("have");
          return planned ? Direction.FUTURE : Direction.PAST;
        }
        if (verb.tag().equals("VBG") && child.lemma().equals("be")) {
          return Direction.FUTURE;
        }
        infinitive |= child.tag().equals("TO");
      }
    }
    return infinitive ? ofInfinitive(sentence, verb) : ofForm(verb);
  }

  private static Direction ofForm(Token verb) {
    if (PLANS.contains(verb.lemma())) {
      return Direction.FUTURE;
    }
    return verb.tag().equals("VBD") || verb.tag().equals("VBN")
        ? Direction.PAST
        : Direction.UNKNOWN;
  }

  /** 'plans to leave', 'is due to open', 'the decision to strike'; not 'had been due to open'. */
  private static Direction ofInfinitive(Sentence sentence, Token infinitive) {
    if (infinitive.head() < 0 || !INTENTIONS.contains(above(sentence, infinitive).lemma())) {
      return Direction.UNKNOWN;
    }
    Token intention = above(sentence, infinitive);
    Token governor =
        intention.isVerb() || intention.head() < 0 ? intention : above(sentence, intention);
    boolean over =
        children(sentence, governor).stream()
            .anyMatch(child -> child.lemma().equals("have") && child.tag().equals("VBD"));
    boolean was = intention.lemma().equals("be") && intention.tag().equals("VBD");
    return over || was ? Direction.PAST : Direction.FUTURE;
  }

  private static Token above(Sentence sentence, Token token) {
    return sentence.token(token.head());
  }

  private static List<Token> children(Sentence sentence, Token head) {
    return sentence.tokens().stream().filter(t -> t.head() == head.index()).toList();
  }
}
