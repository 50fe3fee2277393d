package org.isnad.time;

import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;

/** Which way the clause of a time expression points, by its verb. */
final class Tense {
  private static final Set<String> FUTURE_MODALS =
      Set.of("will", "wo", "'ll", "shall", "would", "'d");

  /** Verbs whose date is that of what is planned, in whatever tense. */
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

  private Tense() {}

  /** By the verb; 'for Saturday', 'for March 5' is what is planned. */
  static Direction of(Sentence sentence, Found found) {
    boolean planned = found.before(1).equals("for") && isDay(found.meaning());
    return planned ? Direction.FUTURE : of(sentence, found.span());
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
        return of(sentence, token, span);
      }
    }
    return Direction.UNKNOWN;
  }

  private static Direction of(Sentence sentence, Token inside, Span span) {
    Token at = inside;
    for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
      at = sentence.token(at.head());
      if (at.isVerb() && !at.span().overlaps(span)) {
        Direction direction = of(sentence, at);
        if (direction != Direction.UNKNOWN || isFinite(sentence, at)) {
          return direction;
        }
      }
    }
    return Direction.UNKNOWN;
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return verb.tag().equals("VBZ")
        || verb.tag().equals("VBP")
        || children(sentence, verb).stream().anyMatch(child -> child.tag().equals("MD"));
  }

  private static Direction of(Sentence sentence, Token verb) {
    boolean infinitive = false;
    for (Token child : children(sentence, verb)) {
      String form = child.text().toLowerCase(java.util.Locale.ROOT);
      if (child.tag().equals("MD")) {
        return FUTURE_MODALS.contains(form) ? Direction.FUTURE : Direction.UNKNOWN;
      }
      if (child.relation().equals("aux") || child.relation().equals("auxpass")) {
        if (child.tag().equals("VBD")) {
          return Direction.PAST;
        }
        if (verb.tag().equals("VBG") && child.lemma().equals("be")) {
          return Direction.FUTURE;
        }
        infinitive |= child.tag().equals("TO");
      }
    }
    if (infinitive) {
      return isPlanned(sentence, verb) ? Direction.FUTURE : Direction.UNKNOWN;
    }
    if (PLANS.contains(verb.lemma()) || (verb.lemma().equals("set") && verb.tag().equals("VBN"))) {
      return Direction.FUTURE;
    }
    return switch (verb.tag()) {
      case "VBD", "VBN" -> Direction.PAST;
      default -> Direction.UNKNOWN;
    };
  }

  /** 'plans to leave', 'is due to open', 'the decision to strike'. */
  private static boolean isPlanned(Sentence sentence, Token infinitive) {
    return infinitive.head() >= 0 && INTENTIONS.contains(sentence.token(infinitive.head()).lemma());
  }

  private static List<Token> children(Sentence sentence, Token head) {
    return sentence.tokens().stream().filter(t -> t.head() == head.index()).toList();
  }
}
