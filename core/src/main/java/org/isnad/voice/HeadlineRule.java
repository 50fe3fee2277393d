package org.isnad.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.base.Span;
import org.isnad.passage.Sentence;
import org.isnad.report.ZoneKind;
import org.isnad.voice.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Headlines and names before a quotation: 'Hadi: We left' and 'Hadi: “We left”' become source
 * 'Hadi', cue ':', content the rest; 'Two killed in raid - police' becomes source 'police', cue
 * '-', content 'Two killed in raid'.
 */
final class HeadlineRule implements Rule {
  private static final int LONGEST_SOURCE = 8;
  private static final Set<String> SPEAKERS = Set.of("PERSON", "ORGANIZATION", "MISC");
  private static final Cue SAID = new Cue(":", Set.of(), false, Stance.ASSERTS, "speech", 0.8);

  @Override
  public List<Draft> read(Reader reader) {
    Parse parse = reader.parse();
    for (int i = 1; i < parse.size() - 1; i++) {
      boolean dash = parse.word(i).matches("[-\u2013\u2014]+") && !parse.tag(i).equals("HYPH");
      if (parse.word(i).equals(":") || dash) {
        Draft draft = read(reader, i, dash);
        return draft == null ? List.of() : List.of(draft);
      }
    }
    return List.of();
  }

  private static @Nullable Draft read(Reader reader, int sign, boolean dash) {
    Parse parse = reader.parse();
    int end = contentEnd(parse);
    boolean quotation = parse.tag(sign + 1).equals("``");
    if (!dash && (isTitle(parse.sentence()) || quotation) && isSource(reader, 0, sign)) {
      boolean said = quotation || hasVerb(parse, sign + 1, end);
      return said ? draft(reader, 0, sign, sign, sign + 1, end) : null;
    }
    if (isTitle(parse.sentence()) && isSource(reader, sign + 1, end) && hasVerb(parse, 0, sign)) {
      return draft(reader, sign + 1, end, sign, 0, sign);
    }
    return null;
  }

  private static boolean isTitle(Sentence sentence) {
    return sentence.index() == 0
        || sentence.zone() == ZoneKind.TITLE
        || sentence.zone() == ZoneKind.HEADING;
  }

  private static int contentEnd(Parse parse) {
    int end = parse.size();
    while (end > 0 && parse.word(end - 1).equals(".")) {
      end--;
    }
    return end;
  }

  private static boolean hasVerb(Parse parse, int first, int end) {
    return IntStream.range(first, end).anyMatch(i -> parse.token(i).isVerb());
  }

  /** A short noun phrase that names or describes somebody who can speak. */
  private static boolean isSource(Reader reader, int first, int end) {
    Parse parse = reader.parse();
    boolean nominal =
        end > first
            && end - first <= LONGEST_SOURCE
            && IntStream.range(first, end)
                .allMatch(i -> parse.tag(i).matches("NN.*|JJ|CD|POS|DT|IN|CC|-.*|,"));
    return nominal
        && IntStream.range(first, end)
            .anyMatch(
                i ->
                    SPEAKERS.contains(parse.token(i).entity())
                        || reader.lexicon().unnamedHeads().contains(parse.lemma(i)));
  }

  private static @Nullable Draft draft(
      Reader reader, int first, int end, int sign, int from, int to) {
    Parse parse = reader.parse();
    BitSet source = parse.range(first, end);
    BitSet cue = parse.range(sign, sign + 1);
    BitSet tokens = parse.range(from, to);
    List<Span> content = reader.extents().content(tokens, cue, source);
    if (content.isEmpty()) {
      return null;
    }
    Complement complement = Complement.of(SAID, Frame.Kind.THAT, tokens);
    int head = head(parse, first, end);
    return Drafts.of(reader, head, source, sign, cue, content, complement, "headline");
  }

  /** The token of a stretch whose governor lies outside of it. */
  private static int head(Parse parse, int first, int end) {
    return IntStream.range(first, end)
        .filter(i -> parse.head(i) < first || parse.head(i) >= end)
        .filter(i -> !parse.isPunctuation(i))
        .findFirst()
        .orElse(end - 1);
  }
}
