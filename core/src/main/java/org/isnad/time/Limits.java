package org.isnad.time;

import java.util.Set;
import org.isnad.base.When;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a date make of it: 'since 2015' has no end, 'until 2015' no beginning,
 * 'from 1973 to 1990' and 'between March and June' have both.
 */
final class Limits {
  private static final Set<String> SINCE = Set.of("since", "from", "منذ", "از");
  private static final Set<String> AFTER = Set.of("after", "following", "بعد", "پس");
  private static final Set<String> UNTIL =
      Set.of("until", "till", "through", "by", "حتي", "تا", "الي");
  private static final Set<String> BEFORE = Set.of("before", "قبل", "پيش");
  private static final Set<String> JOINTS = Set.of("to", "until", "till", "through", "-");
  private static final Set<String> ARABIC_JOINTS = Set.of("الي", "حتي", "تا");

  private Limits() {}

  /** Whether an expression only bounds what happened, and is no date of the story. */
  static boolean isBound(Found found) {
    String before = preposition(found);
    return SINCE.contains(before)
        || AFTER.contains(before)
        || UNTIL.contains(before)
        || BEFORE.contains(before);
  }

  /** 'prior to', 'up to', 'dating back to' as their one word. */
  private static String preposition(Found found) {
    String one = found.before(1);
    if (!one.equals("to")) {
      return withoutArabicAnd(one);
    }
    return switch (found.before(2)) {
      case "prior" -> "before";
      case "up" -> "until";
      case "back", "dating", "dates", "dated" -> "since";
      default -> one;
    };
  }

  /** The Arabic 'and' is written onto the word after it. */
  private static String withoutArabicAnd(String form) {
    return form.startsWith("و") && form.length() > 2 ? form.substring(1) : form;
  }

  /** The interval, opened or closed by the word before the expression. */
  static @Nullable When apply(Found found, @Nullable When when) {
    boolean closed = found.meaning() instanceof Meaning.Range;
    if (closed || when == null || when.from() == null || when.until() == null) {
      return when;
    }
    String before = preposition(found);
    if (SINCE.contains(before) || AFTER.contains(before)) {
      return When.since(when.from(), when.precision());
    }
    if (UNTIL.contains(before)) {
      return When.until(when.until(), when.precision());
    }
    return BEFORE.contains(before) ? When.until(when.from().minusDays(1), when.precision()) : when;
  }

  /** Whether two expressions in a row are the ends of one interval. */
  static boolean areEnds(Found first, Found second) {
    if (first.symbol().end() + 1 != second.symbol().begin()) {
      return false;
    }
    String joint = first.after(1);
    return switch (withoutArabicAnd(first.before(1))) {
      case "between", "بين" -> joint.equals("and") || joint.equals("و");
      case "from" -> JOINTS.contains(joint);
      case "من", "از" -> ARABIC_JOINTS.contains(joint);
      default -> joint.equals("-") || joint.equals("to");
    };
  }

  /** From the beginning of one to the end of the other; null unless both are told in that order. */
  static @Nullable When between(Resolved first, Resolved second) {
    Stretch from = first.stretch();
    Stretch until = second.stretch();
    if (from == null || until == null || until.end().isBefore(from.start())) {
      return null;
    }
    Unit coarser = from.unit().compareTo(until.unit()) > 0 ? from.unit() : until.unit();
    return new When(from.start(), until.end(), coarser.precision());
  }
}
