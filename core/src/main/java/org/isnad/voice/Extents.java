package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Span;

/**
 * Where sources, cues and contents begin and end, after the annotation guidelines of PolNeAR:
 *
 * <ul>
 *   <li>a source is the whole noun phrase with its modifiers and appositions, the comma that closes
 *       an apposition included; a relative pronoun stands for itself;
 *   <li>a cue is the verb group with auxiliaries, negation and adverbs that touch it, and the
 *       preposition that leads to the content; never the one who is told;
 *   <li>a content begins at 'that' or 'to', takes all within quotation marks with the marks, and
 *       ends before the sentence's full stop.
 * </ul>
 */
final class Extents {
  private static final Set<String> VERB_GROUP = Set.of("aux", "auxpass", "neg", "advmod");

  private final Parse parse;
  private final List<Span> quotations;

  Extents(Parse parse, List<Span> quotations) {
    this.parse = parse;
    this.quotations = quotations;
  }

  /** The tokens of a source that hangs on a token, without those of cue and content. */
  BitSet source(int head, BitSet cue, BitSet content) {
    if (parse.tag(head).startsWith("W") || parse.tag(head).equals("PRP")) {
      return parse.range(head, head + 1);
    }
    int[] without =
        parse.childrenBy(head, "relcl", "parataxis", "advcl", "dep", "acl", "advmod").stream()
            .filter(c -> leaves(head, c))
            .mapToInt(Integer::intValue)
            .toArray();
    BitSet tokens = parse.subtree(head, without);
    tokens.andNot(cue);
    tokens.andNot(content);
    return closed(run(tokens, head), head, cue);
  }

  private boolean leaves(int head, int child) {
    return switch (parse.relation(child)) {
      case "relcl" -> parse.left(child) > 0 && isComma(parse.left(child) - 1);
      case "parataxis", "advcl", "dep" -> true;
      case "acl" -> child > head && parse.left(child) > 0 && isComma(parse.left(child) - 1);
      case "advmod" -> parse.word(child).equals("even");
      default -> false;
    };
  }

  private boolean isComma(int i) {
    return i >= 0 && i < parse.size() && parse.word(i).equals(",");
  }

  BitSet source(int head, BitSet cue) {
    return source(head, cue, new BitSet());
  }

  /** The stretch around a token, bridging punctuation, without punctuation at its ends. */
  private BitSet run(BitSet tokens, int head) {
    int first = head;
    while (first > 0 && tokens.get(first - 1)) {
      first--;
    }
    int end = head + 1;
    while (end < parse.size() && tokens.get(end) && !parse.word(end).equals("[")) {
      end++;
    }
    while (first < head && parse.isPunctuation(first) && !parse.tag(first).equals("-LRB-")) {
      first++;
    }
    while (end - 1 > head && isLoose(end - 1)) {
      end--;
    }
    return parse.range(first, end);
  }

  private boolean isLoose(int i) {
    return parse.isPunctuation(i) && !parse.tag(i).equals("-RRB-") && !parse.tag(i).equals("''");
  }

  /** Takes the comma that closes an apposition: 'Hadi, the governor,' said. */
  private BitSet closed(BitSet tokens, int head, BitSet cue) {
    int end = tokens.length();
    boolean parenthetical =
        tokens.stream().anyMatch(i -> i > head && isComma(i))
            && isComma(end)
            && cue.nextSetBit(0) > head;
    return parenthetical ? parse.range(tokens.nextSetBit(0), end + 1) : tokens;
  }

  /** The tokens of a verb group from its first verb to the verb of saying and its preposition. */
  BitSet verbGroup(int top, int verb, int preposition) {
    int first = firstAuxiliary(top);
    while (first > 0 && isInGroup(first - 1, top)) {
      first--;
    }
    int end = verb + 1;
    while (end < parse.size() && isAfterVerb(end, verb)) {
      end++;
    }
    if (preposition == end || (end < parse.size() && parse.word(end).equals(":"))) {
      end++;
    }
    return parse.range(first, end);
  }

  /** The first auxiliary with no subject between it and the verb: 'have in the past said'. */
  private int firstAuxiliary(int verb) {
    int first = verb;
    for (int child : parse.children(verb)) {
      if (child < first && parse.is(child, "aux", "auxpass", "neg")) {
        first = child;
      } else if (child < verb && child > first && parse.is(child, "nsubj", "nsubjpass", "expl")) {
        first = verb;
      }
    }
    return first;
  }

  /** Adverbs before the verb group, with their own adverbs: 'so plainly said'. */
  private boolean isInGroup(int i, int verb) {
    int at = i;
    while (at >= 0 && parse.is(at, "advmod") && parse.head(at) != verb) {
      at = parse.head(at);
    }
    return at >= 0
        && parse.head(at) == verb
        && VERB_GROUP.contains(parse.relation(at))
        && !parse.tag(i).startsWith("W")
        && !parse.isPunctuation(i);
  }

  private boolean isAfterVerb(int i, int verb) {
    return parse.head(i) == verb
        && parse.children(i).length == 0
        && (parse.is(i, "prt", "neg")
            || (parse.is(i, "advmod") && parse.tag(i).equals("RB") && !parse.word(i).equals("so")));
  }

  /** The spans of a content, in order, with the quotation marks around them. */
  List<Span> content(BitSet tokens, BitSet cue, BitSet source) {
    BitSet rest = bridged(tokens, cue, source);
    rest.andNot(cue);
    rest.andNot(source);
    clip(rest, cue);
    List<Span> spans = new ArrayList<>();
    int at = rest.nextSetBit(0);
    while (at >= 0) {
      int end = rest.nextClearBit(at);
      Span span = trimmed(at, end, cue);
      if (span != null) {
        spans.add(span);
      }
      at = rest.nextSetBit(end);
    }
    return merged(spans);
  }

  /** With the punctuation between its stretches. */
  private BitSet bridged(BitSet tokens, BitSet cue, BitSet source) {
    BitSet whole = (BitSet) tokens.clone();
    int gap = tokens.nextClearBit(Math.max(tokens.nextSetBit(0), 0));
    while (gap < tokens.length()) {
      int end = tokens.nextSetBit(gap);
      boolean loose =
          parse.range(gap, end).stream()
              .allMatch(i -> parse.isPunctuation(i) && !cue.get(i) && !source.get(i));
      if (loose) {
        whole.set(gap, end);
      }
      gap = tokens.nextClearBit(end);
    }
    return whole;
  }

  /** What is said within a quotation ends with it. */
  private void clip(BitSet tokens, BitSet cue) {
    if (cue.isEmpty()) {
      return;
    }
    Span first = parse.token(cue.nextSetBit(0)).span();
    for (Span quotation : quotations) {
      for (int i = tokens.nextSetBit(0); i >= 0 && quotation.contains(first); ) {
        if (!quotation.contains(parse.token(i).span())) {
          tokens.clear(i);
        }
        i = tokens.nextSetBit(i + 1);
      }
    }
  }

  private @org.jspecify.annotations.Nullable Span trimmed(int from, int to, BitSet cue) {
    int first = from;
    int end = to;
    while (first < end && isEdge(first)) {
      first++;
    }
    while (end > first && isEdge(end - 1)) {
      end--;
    }
    if (first < end && isAsked(first, end, cue)) {
      end++;
    }
    return first == end ? null : quoted(parse.span(first, end), cue);
  }

  /** 'She wondered, would they come?': the mark is part of what is said. */
  private boolean isAsked(int first, int end, BitSet cue) {
    boolean setOff =
        cue.length() > 0 && cue.length() <= first && parse.word(first - 1).matches("[,:]");
    return setOff && end < parse.size() && parse.word(end).matches("[?!]+");
  }

  private boolean isEdge(int i) {
    return parse.isPunctuation(i)
        && !parse.word(i).matches("[?!]+")
        && !parse.tag(i).equals("-LRB-")
        && !parse.tag(i).equals("-RRB-");
  }

  /** Widened to every quotation it shares words with, unless the cue stands in it. */
  private Span quoted(Span span, BitSet cue) {
    Span wide = span;
    int cueBegin = cue.isEmpty() ? -1 : parse.token(cue.nextSetBit(0)).span().begin();
    for (Span quotation : quotations) {
      if (quotation.overlaps(wide) && !(cueBegin >= 0 && quotation.contains(cueBegin))) {
        wide = wide.cover(quotation);
      }
    }
    return wide;
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!out.isEmpty() && out.getLast().overlaps(span)) {
        out.set(out.size() - 1, out.getLast().cover(span));
      } else {
        out.add(span);
      }
    }
    return out;
  }
}
