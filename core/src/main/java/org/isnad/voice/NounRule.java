package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Span;
import org.isnad.voice.Frame.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Nouns: "the army's claim that it left" becomes source "the army's", cue "claim", content "that it
 * left"; 'They made a promise to leave' source 'They', cue 'made a promise', content 'to leave';
 * 'His fear is that they stay' source 'His', cue 'fear is', content 'that they stay'.
 */
final class NounRule implements Rule {
  private static final Set<String> HOLDERS = Set.of("by", "from", "among");

  @Override
  public List<Draft> read(Reader reader) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < reader.parse().size(); i++) {
      if (reader.parse().token(i).isNoun()) {
        List<Cue> cues = reader.lexicon().nouns().getOrDefault(reader.parse().lemma(i), List.of());
        Draft draft = cues.isEmpty() ? null : read(reader, i, cues.getFirst());
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private static @Nullable Draft read(Reader reader, int noun, Cue cue) {
    Complement complement = complement(reader.parse(), noun, cue);
    if (complement == null) {
      return null;
    }
    int carrier = carrier(reader, noun);
    int head = holder(reader, noun, carrier);
    if (head < 0 && cue.needsHolder()) {
      return null;
    }
    BitSet words = words(reader, noun, carrier, complement);
    BitSet source = head < 0 ? new BitSet() : reader.extents().source(head, words);
    words.andNot(source);
    List<Span> content = reader.extents().content(complement.content(), words, source);
    return content.isEmpty() || words.isEmpty()
        ? null
        : Drafts.of(reader, head, source, noun, words, content, complement, "noun");
  }

  private static @Nullable Complement complement(Parse parse, int noun, Cue cue) {
    return Stream.of(clause(parse, noun, cue), copula(parse, noun, cue), phrase(parse, noun, cue))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Complement> clause(Parse parse, int noun, Cue cue) {
    return parse.childrenBy(noun, "acl", "ccomp", "relcl").stream()
        .flatMap(
            c -> clauseKind(parse, c).stream().map(k -> Complement.of(cue, k, parse.subtree(c))))
        .filter(c -> cue.takes(c.kind()))
        .findFirst();
  }

  private static Optional<Kind> clauseKind(Parse parse, int clause) {
    if (parse.childrenBy(clause, "aux").stream().anyMatch(a -> parse.tag(a).equals("TO"))) {
      return Optional.of(Kind.INFINITIVE);
    }
    boolean that =
        parse.childrenBy(clause, "mark").stream().anyMatch(m -> parse.word(m).equals("that"));
    return that ? Optional.of(Kind.THAT) : Optional.empty();
  }

  // 'his fear is that ...', 'the goal is to ...'
  private static Optional<Complement> copula(Parse parse, int noun, Cue cue) {
    if (!isSubjectOfBe(parse, noun)) {
      return Optional.empty();
    }
    int be = parse.head(noun);
    int clause = parse.child(be, "ccomp");
    int infinitive = parse.child(be, "xcomp");
    if (clause >= 0 && cue.takes(Kind.THAT)) {
      return Optional.of(Complement.of(cue, Kind.THAT, parse.subtree(clause)));
    }
    return infinitive >= 0 && cue.takes(Kind.INFINITIVE)
        ? Optional.of(Complement.of(cue, Kind.INFINITIVE, parse.subtree(infinitive)))
        : Optional.empty();
  }

  private static boolean isSubjectOfBe(Parse parse, int noun) {
    return parse.is(noun, "nsubj") && parse.lemma(parse.head(noun)).equals("be");
  }

  private static Optional<Complement> phrase(Parse parse, int noun, Cue cue) {
    return parse.childrenBy(noun, "prep").stream()
        .filter(p -> cue.takes(Kind.PREPOSITION, parse.word(p)))
        .findFirst()
        .map(p -> Complement.of(cue, Kind.PREPOSITION, parse.subtree(p)).after(p))
        .map(
            c -> {
              c.content().clear(c.preposition());
              return c;
            })
        .filter(c -> !c.content().isEmpty());
  }

  /** The light verb whose object the noun is, or the 'be' whose subject it is, or -1. */
  private static int carrier(Reader reader, int noun) {
    Parse parse = reader.parse();
    if (isSubjectOfBe(parse, noun) && parse.has(parse.head(noun), "ccomp", "xcomp")) {
      return parse.head(noun);
    }
    boolean light =
        parse.is(noun, "dobj")
            && reader.lexicon().lightVerbs().contains(parse.lemma(parse.head(noun)));
    return light ? parse.head(noun) : -1;
  }

  private static int holder(Reader reader, int noun, int carrier) {
    Parse parse = reader.parse();
    int owner = parse.child(noun, "poss");
    if (owner >= 0) {
      return owner;
    }
    int named =
        parse.childrenBy(noun, "prep").stream()
            .filter(p -> HOLDERS.contains(parse.word(p)))
            .map(p -> parse.child(p, "pobj"))
            .findFirst()
            .orElse(-1);
    if (named >= 0 || carrier < 0 || carrier > noun) {
      return named;
    }
    return reader.sources().of(carrier);
  }

  private static BitSet words(Reader reader, int noun, int carrier, Complement complement) {
    Parse parse = reader.parse();
    int owner = parse.child(noun, "poss");
    int first = owner >= 0 ? parse.right(owner) + 1 : firstModifier(parse, noun);
    int end = complement.preposition() == noun + 1 ? noun + 2 : noun + 1;
    BitSet words = parse.range(first, end);
    if (carrier > noun) {
      words.or(parse.range(first, carrier + 1));
    } else if (carrier >= 0) {
      int verb =
          reader.extents().verbGroup(reader.sources().top(carrier), carrier, -1).nextSetBit(0);
      words.or(parse.range(verb, end));
    }
    return words;
  }

  private static int firstModifier(Parse parse, int noun) {
    int first = noun;
    for (int child : parse.children(noun)) {
      if (child < first && parse.is(child, "det", "nmod", "compound", "neg", "advmod", "predet")) {
        first = Math.min(first, parse.left(child));
      }
    }
    return first;
  }
}
