package org.isnad.claim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.base.When;
import org.isnad.passage.Token;
import org.isnad.passage.Tree;
import org.isnad.time.TimeExpression;
import org.isnad.time.TimexKind;
import org.jspecify.annotations.Nullable;

/**
 * When a happening was: the nearest time expression that hangs on it. 'since May' is open at its
 * end, 'until May' at its beginning. Null where the words do not tell.
 */
final class EventTime {
  private static final Set<String> SINCE = Set.of("since", "from", "after");
  private static final Set<String> UNTIL = Set.of("until", "till", "before", "by");

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?:at |about |around |nearly )*(?:\\d{1,2}(?:[:.]\\d{2})?|noon|midnight)"
              + " *(?:[ap]\\.? ?m\\.?|o'clock|gmt|hours|local time|,| )*");
  private static final int MOST_BETWEEN = 3;

  private EventTime() {}

  static @Nullable When of(Token trigger, Scene scene) {
    TimeExpression time = nearest(trigger, scene);
    return time == null ? null : open(time, scene.tree());
  }

  private static @Nullable TimeExpression nearest(Token trigger, Scene scene) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    int dateline = Dateline.end(scene.sentence(), scene.text());
    for (TimeExpression time : scene.times()) {
      if (time.span().begin() < dateline) {
        continue;
      }
      Token head = scene.tree().headOf(time.span());
      int distance = head == null ? -1 : Adjuncts.distance(head, trigger, scene.tree());
      distance = head != null && isOfSaying(head, trigger, scene) ? -1 : distance;
      distance = head != null && followsAtOnce(time, trigger, scene) ? 1 : distance;
      if (time.when() != null && !isClock(time, scene) && distance >= 0 && distance < least) {
        best = time;
        least = distance;
      }
    }
    return best;
  }

  /** 'condemned the attack on Friday': that day it was condemned. */
  private static boolean isOfSaying(Token time, Token trigger, Scene scene) {
    Token verb = trigger.relation().equals("dobj") ? scene.tree().head(trigger) : null;
    return verb != null
        && trigger.isNoun()
        && !scene.tree().subtree(trigger).contains(time)
        && !scene.chains().cuedBy(verb.span()).isEmpty();
  }

  /** 'at 10:30 p.m.' tells no day: it is the story's. */
  private static boolean isClock(TimeExpression time, Scene scene) {
    return time.kind() == TimexKind.TIME
        && time.anchor() != TimeExpression.Anchor.ABSOLUTE
        && CLOCK.matcher(scene.text().words(time.span())).matches();
  }

  /**
   * 'the strike, on 26 February, against': parsers hang such a date on the verb of the sentence.
   */
  private static boolean followsAtOnce(TimeExpression time, Token trigger, Scene scene) {
    int next = trigger.index() + 1;
    int size = scene.sentence().size();
    while (trigger.isNoun() && next < size && isBetween(scene.sentence().token(next))) {
      next++;
    }
    return trigger.isNoun()
        && next < size
        && next - trigger.index() <= MOST_BETWEEN
        && time.span().overlaps(scene.sentence().token(next).span());
  }

  private static boolean isBetween(Token token) {
    return token.text().equals(",") || token.lemma().equals("on") || token.lemma().equals("of");
  }

  private static @Nullable When open(TimeExpression time, Tree tree) {
    When when = time.when();
    Token head = tree.headOf(time.span());
    Token above = head == null ? null : tree.head(head);
    if (when == null || head == null || above == null) {
      return when;
    }
    String word = (head.relation().equals("pobj") ? above : head).text().toLowerCase(Locale.ROOT);
    if (SINCE.contains(word) && when.from() != null) {
      return When.since(when.from(), when.precision());
    }
    return UNTIL.contains(word) && when.until() != null
        ? When.until(when.until(), when.precision())
        : when;
  }
}
