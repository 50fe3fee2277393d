package org.isnad.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;

/**
 * Quantities, sums and addresses: '18,000 square kilometres', 'more than 20', 'dozens', '$300m',
 * '33.783°N 44.500°E', '@account', '12.245 MHz'.
 */
final class Measures {
  private static final Set<String> NUMBER_WORDS =
      Set.of("dozens", "hundreds", "thousands", "millions", "scores", "multiple");
  private static final Pattern PATTERNS =
      Pattern.compile(
          "(?<link>(?:https?://|www\\.)\\S+)"
              + "|(?<coordinate>\\d{1,3}[°º]\\d*[′'’]?\\d*[″\"]?\\s?[NS]\\s\\d{1,3}[°º]\\S*|\\d{1,3}\\.\\d+[°º][NS]\\s\\d{1,3}\\.\\d+[°º][EW]|-?\\d{1,3}\\.\\d{3,};\\s-?\\d{1,3}\\.\\d{3,})|(?<contact>[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?<!\\w)@\\w{3,}|\\b\\d{3}-\\d{3}-\\d{4}\\b|\\+\\d{1,3}["
              + " -]?\\d[\\d -]{6,}\\d)|(?<frequency>\\d[\\d.]*\\s?(?:[kMG]?[Hh][Zz]|MHZ))"
              + "|(?<money>(?:[$£€¥]|US\\$)\\s?\\d[\\d,.]*\\s?(?:million|billion|trillion|thousand|[mbk]n?\\b)?)");
  private final Set<String> units = Lines.words("units.txt");

  void in(View view, List<Thing> out) {
    patterns(view, out);
    numbers(view, out);
  }

  private static void patterns(View view, List<Thing> out) {
    Span span = view.sentence().span();
    Matcher matcher = PATTERNS.matcher(view.words(0, view.size()));
    while (matcher.find()) {
      Span at = new Span(matcher.start(), matcher.end()).shift(span.begin());
      int first = tokenAt(view, at.begin());
      int end = tokenAt(view, at.end() - 1) + 1;
      out.add(
          new Thing(view.sentence().index(), first, end, trimmed(view, at), first, kind(matcher)));
    }
  }

  private static Span trimmed(View view, Span at) {
    String words = at.in(view.text());
    int end = at.end();
    for (int i = words.length(); i > 0 && ",.;)\"”’".indexOf(words.charAt(i - 1)) >= 0; i--) {
      end--;
    }
    return new Span(at.begin(), end);
  }

  private static ThingKind kind(Matcher matcher) {
    if (matcher.group("link") != null) {
      return ThingKind.LINK;
    }
    if (matcher.group("coordinate") != null) {
      return ThingKind.COORDINATE;
    }
    if (matcher.group("contact") != null) {
      return ThingKind.CONTACT;
    }
    return matcher.group("frequency") != null ? ThingKind.FREQUENCY : ThingKind.MONEY;
  }

  private static int tokenAt(View view, int offset) {
    for (int i = 0; i < view.size(); i++) {
      if (view.token(i).span().end() > offset) {
        return i;
      }
    }
    return view.size() - 1;
  }

  private void numbers(View view, List<Thing> out) {
    for (int i = 0; i < view.size(); i++) {
      if (!isNumber(view, i)) {
        continue;
      }
      int end = i + 1;
      while (end < view.size() && (isNumber(view, end) || range(view, end))) {
        end++;
      }
      end = withUnit(view, end);
      int first = withHedge(view, i);
      out.add(
          new Thing(
              view.sentence().index(),
              first,
              end,
              view.span(first, end),
              end - 1,
              ThingKind.QUANTITY));
      i = end - 1;
    }
  }

  private static boolean isNumber(View view, int i) {
    return (view.tag(i).equals("CD") && !isYear(view, i)) || NUMBER_WORDS.contains(view.lower(i));
  }

  private static boolean isYear(View view, int i) {
    return view.lower(i).matches("(?:1[89]|20)\\d\\d") && view.token(i).relation().equals("pobj");
  }

  /** 'to', '-' between numbers: '3,000 to 5,000'. */
  private static boolean range(View view, int i) {
    return Set.of("to", "-", "–", "of").contains(view.lower(i))
        && i + 1 < view.size()
        && isNumber(view, i + 1);
  }

  private int withUnit(View view, int end) {
    int at = end;
    while (at < view.size() && at < end + 2 && units.contains(view.lower(at))) {
      at++;
    }
    return at;
  }

  /** 'more than', 'at least', 'about' before a number. */
  private static int withHedge(View view, int first) {
    String two = view.lower(first - 2) + " " + view.lower(first - 1);
    boolean hedged =
        Set.of("more than", "less than", "at least", "fewer than", "as many", "up to", "a few")
            .contains(two);
    return hedged ? first - 2 : first;
  }
}
