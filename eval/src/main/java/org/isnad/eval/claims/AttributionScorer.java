package org.isnad.eval.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.base.Span;
import org.isnad.eval.claims.Assignment.Pair;
import org.isnad.eval.claims.GoldFile.Attribution;
import org.jspecify.annotations.Nullable;

/** Attributions: sources agree and the contents overlap by half (decisions D6, D7, D14, D15). */
final class AttributionScorer {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "we", "i", "who", "him", "her", "them", "others", "some",
          "those", "these");

  private final Pairing pairing;
  private final List<Integer> wordStarts = new ArrayList<>();

  AttributionScorer(Pairing pairing) {
    this.pairing = pairing;
    if (pairing.text != null) {
      Matcher m = WORD.matcher(pairing.text);
      while (m.find()) {
        wordStarts.add(m.start());
      }
    }
  }

  /** How much of the gold content is found, and the Jaccard index of the two. */
  record Overlap(double recall, double jaccard) {}

  /** Where a content stands in the text, if it does, and its words. */
  private record Content(@Nullable Span span, List<String> words) {}

  List<Pair> score() {
    List<Attribution> gold = pairing.gold.file.attributions();
    List<Attribution> out = pairing.out.file.attributions();
    return Assignment.match(gold.size(), out.size(), (i, j) -> weight(gold.get(i), out.get(j)));
  }

  private OptionalDouble weight(Attribution g, Attribution o) {
    Overlap overlap = overlap(g, o);
    if (overlap.recall() < 0.5 || !sameSource(g, o)) {
      return OptionalDouble.empty();
    }
    boolean cue =
        Strings.agrees(g.cue(), o.cue())
            || Strings.holds(Strings.norm(g.cue()), Strings.norm(o.cue()));
    return OptionalDouble.of(overlap.jaccard() * 8 + RelationScorer.bit(cue));
  }

  private boolean sameSource(Attribution g, Attribution o) {
    if (PRONOUNS.contains(Strings.norm(g.source())) && sameCue(g, o)) {
      return true;
    }
    String actor = o.actor() == null || o.actor().isEmpty() ? o.source() : o.actor();
    return Strings.agrees(g.source(), actor)
        || Strings.agrees(g.source(), o.source())
        || pairing.ends(g.source(), actor, true);
  }

  static boolean sameCue(Attribution g, Attribution o) {
    String a = Strings.norm(g.cue());
    String b = Strings.norm(o.cue());
    return !a.isEmpty()
        && !b.isEmpty()
        && (a.equals(b) || Strings.holds(a, b) || Strings.holds(b, a));
  }

  Overlap overlap(Attribution g, Attribution o) {
    Content x = content(g);
    Content y = content(o);
    if (x.words().isEmpty() || y.words().isEmpty()) {
      return new Overlap(0, 0);
    }
    Span a = x.span();
    Span b = y.span();
    return a != null && b != null ? byPlace(a, b) : byWords(x.words(), y.words());
  }

  private Overlap byPlace(Span a, Span b) {
    long n = wordStarts.stream().filter(a::contains).count();
    long m = wordStarts.stream().filter(b::contains).count();
    long common = wordStarts.stream().filter(p -> a.contains(p) && b.contains(p)).count();
    return overlap(common, n, m);
  }

  private static Overlap byWords(List<String> gold, List<String> out) {
    List<String> left = new ArrayList<>(out);
    long common = gold.stream().filter(left::remove).count();
    return overlap(common, gold.size(), out.size());
  }

  private static Overlap overlap(long common, long n, long m) {
    return new Overlap(
        n == 0 ? 0 : (double) common / n,
        n + m - common == 0 ? 0 : (double) common / (n + m - common));
  }

  private Content content(Attribution a) {
    boolean known = pairing.text != null && pairing.text.contains(a.sentence());
    String text = known && pairing.text != null ? pairing.text : a.sentence();
    int begin = known ? text.indexOf(a.sentence()) : 0;
    int end = begin + a.sentence().length();
    String last = a.last();
    Content content =
        last == null ? whole(text, a.first(), begin) : between(text, a.first(), last, begin, end);
    return known ? content : new Content(null, content.words());
  }

  private static Content whole(String text, String content, int begin) {
    int at = text.indexOf(content, begin);
    at = at < 0 ? text.indexOf(content) : at;
    Span span = at < 0 ? null : new Span(at, at + content.length());
    return new Content(span, Strings.words(content));
  }

  private static Content between(String text, String first, String last, int begin, int end) {
    if (first.isEmpty() && last.isEmpty()) {
      return new Content(null, List.of());
    }
    List<Integer> firsts = places(text, first);
    int from = pick(firsts, x -> begin <= x && x + first.length() <= end);
    from = from >= 0 ? from : lastBefore(firsts, end);
    if (from < 0) {
      return new Content(null, Strings.words(first + " " + last));
    }
    int start = from;
    List<Integer> lasts =
        places(text, last).stream()
            .filter(x -> x >= start && x + last.length() >= start + first.length())
            .toList();
    int to = pick(lasts, x -> x + last.length() <= end);
    to = to >= 0 ? to : lasts.isEmpty() ? -1 : lasts.getFirst();
    Span span = new Span(start, to >= 0 ? to + last.length() : start + first.length());
    return new Content(span, Strings.words(span.in(text)));
  }

  private static int pick(List<Integer> places, IntPredicate test) {
    return places.stream().mapToInt(x -> x).filter(test).findFirst().orElse(-1);
  }

  private static int lastBefore(List<Integer> places, int end) {
    int before = places.stream().mapToInt(x -> x).filter(x -> x < end).max().orElse(-1);
    return before >= 0 || places.isEmpty() ? before : places.getFirst();
  }

  /** Where a string stands in the text at word edges, or, if nowhere, at all. */
  private static List<Integer> places(String text, String s) {
    if (s.isEmpty()) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>();
    for (int at = text.indexOf(s); at >= 0; at = text.indexOf(s, at + 1)) {
      all.add(at);
    }
    List<Integer> edged = all.stream().filter(at -> edges(text, s, at)).toList();
    return edged.isEmpty() ? all : edged;
  }

  private static boolean edges(String text, String s, int at) {
    int after = at + s.length();
    boolean left = isWord(s.charAt(0)) && at > 0 && isWord(text.charAt(at - 1));
    boolean right =
        isWord(s.charAt(s.length() - 1)) && after < text.length() && isWord(text.charAt(after));
    return !left && !right;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
