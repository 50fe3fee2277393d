package org.isnad.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.base.Span;
import org.isnad.voice.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/** Makes drafts from token sets. */
final class Drafts {
  private static final Set<Frame.Kind> TELLING =
      Set.of(Frame.Kind.THAT, Frame.Kind.QUOTE, Frame.Kind.RECIPIENT_PREPOSITION);

  private static final Set<String> NEGATIVE =
      Set.of("refuse", "decline", "hardly", "barely", "never", "rarely", "seldom", "scarcely");
  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither", "few");

  private Drafts() {}

  static Draft of(
      Reader reader,
      int sourceHead,
      BitSet source,
      int cueHead,
      BitSet cue,
      List<Span> content,
      Complement complement,
      String rule) {
    Parse parse = reader.parse();
    return new Draft(
        parse.sentence().index(),
        span(parse, source),
        source.isEmpty() ? -1 : sourceHead,
        parse.span(cue.nextSetBit(0), cue.length()),
        cueHead,
        content,
        recipient(reader, complement),
        stance(parse, cueHead, cue, source, complement.cue()),
        false,
        rule,
        complement.cue().prior());
  }

  private static @Nullable Span span(Parse parse, BitSet tokens) {
    return tokens.isEmpty() ? null : parse.span(tokens.nextSetBit(0), tokens.length());
  }

  private static @Nullable Span recipient(Reader reader, Complement complement) {
    int head = complement.recipient();
    if (head < 0 || !TELLING.contains(complement.kind())) {
      return null;
    }
    BitSet tokens = reader.extents().source(head, new BitSet());
    return span(reader.parse(), tokens);
  }

  private static Stance stance(Parse parse, int head, BitSet group, BitSet source, Cue cue) {
    boolean negated =
        parse.has(head, "neg")
            || isNeither(parse, head)
            || group.stream().anyMatch(i -> NEGATIVE.contains(parse.lemma(i)))
            || (!source.isEmpty() && NOBODY.contains(parse.word(source.nextSetBit(0))));
    return negated ? negated(cue.stance()) : cue.stance();
  }

  /** 'neither confirmed nor denied'. */
  private static boolean isNeither(Parse parse, int head) {
    int first = parse.is(head, "conj") ? parse.head(head) : head;
    return first >= 0
        && parse.childrenBy(first, "preconj", "cc").stream()
            .anyMatch(i -> parse.lemma(i).equals("neither") || parse.lemma(i).equals("nor"));
  }

  /** 'did not say', 'does not think'. */
  private static Stance negated(Stance stance) {
    return switch (stance) {
      case THINKS, DOUBTS -> Stance.DOUBTS;
      case KNOWS -> Stance.KNOWS;
      case JUDGES, HOLDS -> Stance.HOLDS;
      case DECIDES -> Stance.DECIDES;
      case ASSERTS, DENIES, DIRECTS, ACCUSES, INTENDS, COMMITS, ASKS, WITHHOLDS -> Stance.WITHHOLDS;
    };
  }
}
