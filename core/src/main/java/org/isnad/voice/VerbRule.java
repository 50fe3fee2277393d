package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.base.Span;
import org.jspecify.annotations.Nullable;

/**
 * Verbs: 'Officials have said (that) the army left' becomes source 'Officials', cue 'have said',
 * content '(that) the army left'.
 */
final class VerbRule implements Rule {
  @Override
  public List<Draft> read(Reader reader) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < reader.parse().size(); i++) {
      if (isVerb(reader.parse(), i)) {
        Draft draft = read(reader, i);
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private static boolean isVerb(Parse parse, int i) {
    return parse.token(i).isVerb() && !parse.is(i, "nmod", "compound", "aux", "auxpass");
  }

  private static @Nullable Draft read(Reader reader, int verb) {
    List<Cue> cues = cues(reader, verb);
    if (cues.isEmpty()) {
      return null;
    }
    Complement complement = new VerbComplements(reader.parse(), verb, cues).find();
    return complement == null || isLoose(reader.parse(), verb)
        ? null
        : draft(reader, verb, complement);
  }

  /** 'Widely expected to win, Hadi ...': a passive participle without subject and agent. */
  private static boolean isLoose(Parse parse, int verb) {
    return parse.tag(verb).equals("VBN")
        && parse.is(verb, "acl", "advcl")
        && !parse.has(verb, "nsubj", "nsubjpass", "agent", "aux");
  }

  /** The senses of a verb; with its particle if the two are a cue together. */
  static List<Cue> cues(Reader reader, int verb) {
    Parse parse = reader.parse();
    int particle = parse.child(verb, "prt");
    if (particle >= 0) {
      String both = parse.lemma(verb) + " " + parse.word(particle);
      List<Cue> phrasal = reader.lexicon().verbs().get(both);
      if (phrasal != null) {
        return phrasal;
      }
    }
    return reader.lexicon().verbs().getOrDefault(parse.lemma(verb), List.of());
  }

  private static @Nullable Draft draft(Reader reader, int verb, Complement complement) {
    Parse parse = reader.parse();
    VerbSources sources = reader.sources();
    Extents extents = reader.extents();
    BitSet cue = extents.verbGroup(sources.top(verb), verb, complement.preposition());
    int head = complement.self() ? parse.child(verb, "dobj") : sources.of(verb);
    boolean accused = complement.kind() == Frame.Kind.OBJECT_PREPOSITION;
    BitSet taken = accused ? complement.content() : new BitSet();
    BitSet source =
        head < 0 || cue.get(head) || taken.get(head)
            ? new BitSet()
            : extents.source(head, cue, taken);
    List<Span> content = extents.content(complement.content(), cue, source);
    if (content.isEmpty() || isImperative(parse, verb, head)) {
      return null;
    }
    return Drafts.of(reader, head, source, verb, cue, content, complement, "verb");
  }

  /** 'See the annex', 'Remember that ...' speak to the reader. */
  private static boolean isImperative(Parse parse, int verb, int source) {
    return source < 0 && parse.head(verb) < 0 && parse.tag(verb).equals("VB");
  }
}
