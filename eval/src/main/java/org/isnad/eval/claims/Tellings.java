package org.isnad.eval.claims;

import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.passage.AnalysedText;
import org.isnad.voice.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Which attributions a careful reader lists: what somebody is reported to say or think.
 *
 * <pre>
 * he is to say that ...             not yet said
 * they ask whether ...              a question
 * the minister ordered the strike   an order, which is an act of its own
 * a group which it lists as banned  a name in passing, no statement
 * “We think that ...,” he said      the speaker's own words about himself
 * </pre>
 */
final class Tellings {
  private static final Pattern TO_SAY = Pattern.compile("(?i)to .*");
  private static final Pattern ORDERING = Pattern.compile("(?i).*\\border(s|ed|ing)?\\b.*");
  private static final Pattern IN_PASSING =
      Pattern.compile("(?is)(which|whom|what|who|whose)\\b.*|(it|them|him|her)sel(f|ves)\\W*.*");
  private static final Pattern OF_ONESELF = Pattern.compile("(?i)i|we|us|me");

  private Tellings() {}

  static boolean holds(Attribution told, AnalysedText text) {
    String cue = text.words(told.cue().getFirst());
    return told.stance().isTelling()
        && told.stance() != Attribution.Stance.ASKS
        && !TO_SAY.matcher(cue).matches()
        && !isOrder(told, cue)
        && !isInPassing(told, text)
        && !is(OF_ONESELF, told.source(), text);
  }

  private static boolean isOrder(Attribution told, String cue) {
    return told.stance() == Attribution.Stance.DIRECTS && ORDERING.matcher(cue).matches();
  }

  private static boolean isInPassing(Attribution told, AnalysedText text) {
    return told.content().stream().allMatch(c -> is(IN_PASSING, c, text));
  }

  private static boolean is(Pattern pattern, @Nullable Span span, AnalysedText text) {
    return span != null && pattern.matcher(text.words(span)).matches();
  }
}
