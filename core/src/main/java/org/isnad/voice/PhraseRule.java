package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Phrases beside a clause: 'According to police, two fled' becomes source 'police', cue 'According
 * to', content 'two fled'; 'in his view' source 'his', cue 'view'; 'Two reportedly fled' no source,
 * content 'Two' and 'fled'.
 */
final class PhraseRule implements Rule {
  @Override
  public List<Draft> read(Reader reader) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < reader.parse().size(); i++) {
      for (Phrase phrase : reader.lexicon().phrases(reader.parse().word(i))) {
        Draft draft = read(reader, phrase, i);
        if (draft != null) {
          drafts.add(draft);
          break;
        }
      }
    }
    return drafts;
  }

  private static @Nullable Draft read(Reader reader, Phrase phrase, int first) {
    return switch (phrase.kind()) {
      case BEFORE -> before(reader, phrase, first);
      case WITHIN -> within(reader, phrase, first);
      case ADVERB -> adverb(reader, phrase, first);
    };
  }

  private static @Nullable Draft before(Reader reader, Phrase phrase, int first) {
    Parse parse = reader.parse();
    int last = first + phrase.words().size() - 1;
    for (int i = first; i <= last; i++) {
      if (i >= parse.size() || !parse.word(i).equals(phrase.words().get(i - first))) {
        return null;
      }
    }
    int source =
        last > first || phrase.words().size() > 1
            ? parse.child(last, "pobj", "pcomp")
            : loose(parse, last);
    BitSet outside = parse.subtree(first);
    outside.or(parse.subtree(last));
    return source < 0
        ? null
        : draft(reader, phrase, parse.range(first, last + 1), source, outside, first);
  }

  /** The noun of a preposition, or after a lone 'according' (a translator's slip) the next one. */
  private static int loose(Parse parse, int word) {
    int noun = parse.child(word, "pobj", "dobj");
    boolean joined = word + 1 < parse.size() && parse.word(word + 1).equals("to");
    return joined ? -1 : noun;
  }

  private static @Nullable Draft within(Reader reader, Phrase phrase, int preposition) {
    Parse parse = reader.parse();
    int noun = parse.child(preposition, "pobj");
    if (noun < 0 || !phrase.words().getLast().equals(parse.word(noun))) {
      return null;
    }
    int source = parse.child(noun, "poss");
    boolean tight = parse.left(noun) == preposition + 1 && parse.right(noun) == noun;
    return source < 0 || !tight || parse.right(source) < noun - 1
        ? null
        : draft(
            reader,
            phrase,
            parse.range(noun, noun + 1),
            source,
            parse.subtree(preposition),
            preposition);
  }

  private static @Nullable Draft adverb(Reader reader, Phrase phrase, int adverb) {
    Parse parse = reader.parse();
    if (parse.head(adverb) < 0) {
      return null;
    }
    BitSet cue = parse.range(adverb, adverb + 1);
    return draft(reader, phrase, cue, -1, cue, adverb);
  }

  private static @Nullable Draft draft(
      Reader reader, Phrase phrase, BitSet cue, int sourceHead, BitSet outside, int anchor) {
    Extents extents = reader.extents();
    BitSet source = sourceHead < 0 ? new BitSet() : extents.source(sourceHead, cue);
    BitSet clause = clause(reader.parse(), anchor);
    clause.andNot(outside);
    List<Span> content = extents.content(clause, cue, source);
    Complement complement = Complement.of(phrase.cue(), Frame.Kind.THAT, clause);
    return content.isEmpty()
        ? null
        : Drafts.of(reader, sourceHead, source, anchor, cue, content, complement, "phrase");
  }

  /** The clause that a phrase hangs in: up to the sentence, a relative or a told clause. */
  private static BitSet clause(Parse parse, int anchor) {
    int at = anchor;
    while (parse.head(at) >= 0 && !parse.is(at, "relcl", "ccomp", "acl")) {
      at = parse.head(at);
    }
    return parse.subtree(at);
  }
}
