package org.isnad.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.base.Span;
import org.isnad.voice.Frame.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Adjectives and participles: 'Many are skeptical of the plan' becomes source 'Many', cue 'are
 * skeptical of', content 'the plan'; 'They were shocked that he left' content 'that he left'.
 */
final class AdjectiveRule implements Rule {
  private static final Set<String> EMPTY = Set.of("it", "there", "that", "this", "which");

  @Override
  public List<Draft> read(Reader reader) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < reader.parse().size(); i++) {
      Draft draft = read(reader, i);
      if (draft != null) {
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static @Nullable Draft read(Reader reader, int adjective) {
    Parse parse = reader.parse();
    String word = parse.token(adjective).text().toLowerCase(Locale.ROOT);
    List<Cue> cues = reader.lexicon().adjectives().getOrDefault(word, List.of());
    int verb = verb(parse, adjective);
    if (cues.isEmpty() || verb < 0) {
      return null;
    }
    Complement complement = complement(parse, adjective, verb, cues.getFirst());
    int head = subject(reader, verb);
    if (complement == null || head < 0 || EMPTY.contains(parse.word(head))) {
      return null;
    }
    return draft(reader, adjective, verb, head, complement);
  }

  private static @Nullable Draft draft(
      Reader reader, int adjective, int verb, int head, Complement complement) {
    Extents extents = reader.extents();
    int first = extents.verbGroup(reader.sources().top(verb), verb, -1).nextSetBit(0);
    int end = complement.preposition() == adjective + 1 ? adjective + 2 : adjective + 1;
    BitSet cue = reader.parse().range(Math.min(first, adjective), end);
    BitSet source = extents.source(head, cue);
    List<Span> content = extents.content(complement.content(), cue, source);
    return content.isEmpty()
        ? null
        : Drafts.of(reader, head, source, adjective, cue, content, complement, "adjective");
  }

  /** The verb that says it of somebody: the copula, or the participle itself. */
  private static int verb(Parse parse, int adjective) {
    if (parse.is(adjective, "acomp")) {
      return parse.head(adjective);
    }
    return parse.tag(adjective).equals("VBN") && parse.isPassive(adjective) ? adjective : -1;
  }

  private static int subject(Reader reader, int verb) {
    int passive = reader.parse().child(verb, "nsubjpass");
    return passive >= 0 ? passive : reader.sources().of(verb);
  }

  private static @Nullable Complement complement(Parse parse, int adjective, int verb, Cue cue) {
    return Stream.of(adjective, verb)
        .flatMap(
            head ->
                Stream.of(
                    clause(parse, head, cue),
                    infinitive(parse, head, cue),
                    phrase(parse, head, cue)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Complement> clause(Parse parse, int head, Cue cue) {
    int clause = parse.child(head, "ccomp");
    return clause > head && cue.takes(Kind.THAT)
        ? Optional.of(Complement.of(cue, Kind.THAT, parse.subtree(clause)))
        : Optional.empty();
  }

  private static Optional<Complement> infinitive(Parse parse, int head, Cue cue) {
    int clause = parse.child(head, "xcomp");
    return clause > head && cue.takes(Kind.INFINITIVE)
        ? Optional.of(Complement.of(cue, Kind.INFINITIVE, parse.subtree(clause)))
        : Optional.empty();
  }

  private static Optional<Complement> phrase(Parse parse, int head, Cue cue) {
    return parse.childrenBy(head, "prep", "agent").stream()
        .filter(p -> p > head && cue.takes(Kind.PREPOSITION, parse.word(p)))
        .findFirst()
        .map(
            p -> {
              BitSet tokens = parse.subtree(p);
              tokens.clear(p);
              return Complement.of(cue, Kind.PREPOSITION, tokens).after(p);
            });
  }
}
