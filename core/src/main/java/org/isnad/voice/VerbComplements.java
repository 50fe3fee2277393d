package org.isnad.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.voice.Frame.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the content of a verb of saying among its complements. */
final class VerbComplements {
  private static final Set<String> OPENERS = Set.of("that", "whether");

  private final Parse parse;
  private final int verb;
  private final List<Cue> cues;
  private final boolean passive;

  VerbComplements(Parse parse, int verb, List<Cue> cues) {
    this.parse = parse;
    this.verb = verb;
    this.cues = cues;
    this.passive = parse.isPassive(verb);
  }

  /** The first construction that fits, clauses before phrases before objects. */
  @Nullable Complement find() {
    return Stream.<Supplier<Optional<Complement>>>of(
            this::objectInfinitive,
            this::clause,
            this::prepositionInfinitive,
            this::infinitive,
            this::participle,
            this::objectPredicate,
            this::objectPreposition,
            this::recipientPreposition,
            this::preposition,
            this::object,
            this::self)
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private Optional<Cue> cue(Kind kind) {
    return cues.stream().filter(c -> c.takes(kind)).findFirst();
  }

  private Optional<Cue> cue(Kind kind, String preposition) {
    return cues.stream().filter(c -> c.takes(kind, preposition)).findFirst();
  }

  /** The object of an active verb, the subject of a passive one. */
  private int patient() {
    return passive ? parse.child(verb, "nsubjpass") : parse.child(verb, "dobj", "dative");
  }

  private boolean isInfinitive(int head) {
    return parse.children(head).length > 0
        && parse.childrenBy(head, "aux").stream().anyMatch(a -> parse.tag(a).equals("TO"));
  }

  private BitSet both(int one, int other) {
    BitSet tokens = parse.subtree(one);
    tokens.or(parse.subtree(other));
    return tokens;
  }

  // 'urged the crowd to leave', 'wants the army to leave', 'were told to leave'
  private Optional<Complement> objectInfinitive() {
    int clause = parse.child(verb, "ccomp");
    if (clause >= 0 && isInfinitive(clause) && parse.has(clause, "nsubj", "nsubjpass", "expl")) {
      return cue(Kind.OBJECT_INFINITIVE)
          .map(c -> Complement.of(c, Kind.OBJECT_INFINITIVE, parse.subtree(clause)));
    }
    int infinitive = parse.child(verb, "xcomp");
    int patient = patient();
    if (infinitive < 0 || patient < 0 || !isInfinitive(infinitive)) {
      return Optional.empty();
    }
    return cue(Kind.OBJECT_INFINITIVE)
        .map(c -> Complement.of(c, Kind.OBJECT_INFINITIVE, both(patient, infinitive)))
        .map(c -> c.told(patient));
  }

  // 'said that it fled', 'It fled, he said', 'It fled, he said, at dawn', 'as he said, it fled'
  private Optional<Complement> clause() {
    return cue(Kind.THAT)
        .flatMap(
            c ->
                clauseTokens()
                    .map(tokens -> Complement.of(c, Kind.THAT, tokens))
                    .map(found -> found.told(patient())));
  }

  private Optional<BitSet> clauseTokens() {
    List<Integer> clauses =
        parse.childrenBy(verb, "ccomp").stream().filter(c -> !isInfinitive(c)).toList();
    if (isBetweenCommas() && clauses.stream().anyMatch(c -> c > verb)) {
      return Optional.of(parse.subtree(verb));
    }
    if (!clauses.isEmpty()) {
      BitSet tokens = new BitSet();
      clauses.forEach(c -> tokens.or(parse.subtree(c)));
      widen(clauses.getFirst(), tokens);
      return Optional.of(tokens);
    }
    if (isAside() || isAsClause()) {
      return Optional.of(parse.subtree(parse.head(verb), verb));
    }
    return tells() || !parse.has(verb, "dobj") ? surfaceClause() : Optional.empty();
  }

  /** Whether its object may be the one who is told: 'told', 'assured', 'warned'. */
  private boolean tells() {
    return cues.stream()
        .flatMap(c -> c.frames().stream())
        .anyMatch(f -> f.kind() == Kind.RECIPIENT_PREPOSITION);
  }

  /** 'If it fled, he said, it would be found': all but source and cue is content. */
  private boolean isBetweenCommas() {
    int subject = parse.child(verb, "nsubj");
    if (subject < 0 || subject > verb || !isOpen() || verb + 1 >= parse.size()) {
      return false;
    }
    int left = parse.left(subject);
    return left > 1 && parse.word(left - 1).equals(",") && parse.word(verb + 1).equals(",");
  }

  /** A clause told before its verb takes what the sentence puts before it: 'On Monday it fled'. */
  private void widen(int clause, BitSet tokens) {
    boolean before = clause < verb;
    if (before && parse.head(verb) < 0) {
      tokens.set(0, tokens.length());
    }
  }

  /** 'The head resigned, police said, because ...'. */
  private boolean isAside() {
    return parse.is(verb, "parataxis") && isOpen();
  }

  /** Whether it can say a clause and has no object of its own. */
  private boolean isOpen() {
    return cue(Kind.QUOTE).isPresent() && !parse.has(verb, "dobj", "prt");
  }

  private boolean isAsClause() {
    return parse.is(verb, "advcl")
        && isOpen()
        && parse.childrenBy(verb, "mark").stream().anyMatch(m -> parse.word(m).equals("as"));
  }

  /** 'told reporters on Monday that it fled', where the parse hangs the clause on Monday. */
  private Optional<BitSet> surfaceClause() {
    int last = parse.right(verb);
    for (int i = verb + 1; i <= last && i <= verb + 12; i++) {
      if (parse.token(i).isVerb() || parse.isPunctuation(i)) {
        return Optional.empty();
      }
      if (OPENERS.contains(parse.word(i)) && parse.tag(i).equals("IN")) {
        return Optional.of(parse.range(i, last + 1));
      }
    }
    return Optional.empty();
  }

  // 'called on the crowd to leave'
  private Optional<Complement> prepositionInfinitive() {
    return parse.childrenBy(verb, "prep").stream()
        .flatMap(
            p ->
                cue(Kind.PREPOSITION_INFINITIVE, parse.word(p)).stream()
                    .filter(c -> hasInfinitiveAfter(p))
                    .map(
                        c ->
                            Complement.of(
                                    c,
                                    Kind.PREPOSITION_INFINITIVE,
                                    parse.range(p + 1, parse.right(verb) + 1))
                                .after(p)))
        .findFirst();
  }

  private boolean hasInfinitiveAfter(int preposition) {
    return parse.range(preposition, parse.right(verb) + 1).stream()
        .anyMatch(i -> parse.tag(i).equals("TO") && parse.is(i, "aux"));
  }

  // 'plans to march', 'is said to plan', 'agreed to'
  private Optional<Complement> infinitive() {
    int infinitive = parse.child(verb, "xcomp");
    if (infinitive < 0 || !isInfinitive(infinitive)) {
      return Optional.empty();
    }
    BitSet content = parse.subtree(infinitive);
    int subject = parse.child(verb, "nsubjpass");
    if (subject >= 0) {
      content.or(parse.subtree(subject));
    }
    return cue(Kind.INFINITIVE).map(c -> Complement.of(c, Kind.INFINITIVE, content));
  }

  private Optional<Complement> participle() {
    int participle = parse.child(verb, "xcomp");
    if (participle < 0 || !isParticiple(participle)) {
      return Optional.empty();
    }
    return cue(Kind.PARTICIPLE)
        .map(c -> Complement.of(c, Kind.PARTICIPLE, parse.subtree(participle)));
  }

  private boolean isParticiple(int verb) {
    return parse.tag(verb).equals("VBG")
        || parse.childrenBy(verb, "aux", "auxpass").stream()
            .anyMatch(i -> parse.tag(i).equals("VBG"));
  }

  // 'called the raid a crime', 'was named commander'
  private Optional<Complement> objectPredicate() {
    int predicate = parse.child(verb, "oprd");
    int patient = patient();
    if (predicate < 0) {
      return Optional.empty();
    }
    BitSet content = patient < 0 ? parse.subtree(predicate) : both(patient, predicate);
    return cue(Kind.OBJECT_PREDICATE).map(c -> Complement.of(c, Kind.OBJECT_PREDICATE, content));
  }

  // 'accused X of Y', 'was blamed for Y'
  private Optional<Complement> objectPreposition() {
    int patient = patient();
    if (patient < 0) {
      return Optional.empty();
    }
    return prepositionsOf(patient)
        .flatMap(
            p ->
                cue(Kind.OBJECT_PREPOSITION, parse.word(p)).stream()
                    .map(c -> withPatient(c, patient, p)))
        .findFirst();
  }

  /** In the passive the preposition belongs to the cue: 'was accused of'. */
  private Complement withPatient(Cue cue, int patient, int preposition) {
    BitSet content = both(patient, preposition);
    if (!passive) {
      return Complement.of(cue, Kind.OBJECT_PREPOSITION, content);
    }
    content.clear(preposition);
    return Complement.of(cue, Kind.OBJECT_PREPOSITION, content).after(preposition);
  }

  /** Those of the verb, of its patient, and of the agent: 'was accused by Y of Z'. */
  private Stream<Integer> prepositionsOf(int patient) {
    int by = parse.child(verb, "agent");
    int agent = by < 0 ? -1 : parse.child(by, "pobj");
    List<Integer> agents = agent < 0 ? List.of() : parse.childrenBy(agent, "prep");
    return Stream.of(parse.childrenBy(verb, "prep"), parse.childrenBy(patient, "prep"), agents)
        .flatMap(List::stream);
  }

  // 'warned the crew of a storm'
  private Optional<Complement> recipientPreposition() {
    int patient = patient();
    if (patient < 0) {
      return Optional.empty();
    }
    return prepositionsOf(patient)
        .flatMap(
            p ->
                cue(Kind.RECIPIENT_PREPOSITION, parse.word(p)).stream()
                    .map(c -> Complement.of(c, Kind.RECIPIENT_PREPOSITION, without(p)))
                    .map(c -> c.after(p).told(patient)))
        .findFirst();
  }

  private BitSet without(int preposition) {
    BitSet tokens = parse.subtree(preposition);
    tokens.clear(preposition);
    return tokens;
  }

  // 'spoke about the raid'
  private Optional<Complement> preposition() {
    if (parse.has(verb, "auxpass")) {
      return Optional.empty();
    }
    return parse.childrenBy(verb, "prep").stream()
        .filter(p -> p > verb && parse.children(p).length > 0)
        .flatMap(
            p ->
                cue(Kind.PREPOSITION, parse.word(p)).stream()
                    .map(c -> Complement.of(c, Kind.PREPOSITION, without(p)).after(p)))
        .findFirst();
  }

  // 'denied the raid', 'the raid was denied', 'the raid they deny', 'the raid announced by them'
  private Optional<Complement> object() {
    int patient = patient();
    if (patient >= 0) {
      return objectCue(patient).map(c -> Complement.of(c, Kind.OBJECT, parse.subtree(patient)));
    }
    boolean reduced = parse.is(verb, "acl") && parse.has(verb, "agent");
    boolean relative =
        parse.is(verb, "relcl")
            && parse.childrenBy(verb, "nsubj").stream()
                .anyMatch(s -> !parse.tag(s).startsWith("W"));
    if (!reduced && !relative) {
      return Optional.empty();
    }
    BitSet content = parse.subtree(parse.head(verb), verb);
    return objectCue(parse.head(verb)).map(c -> Complement.of(c, Kind.OBJECT, content));
  }

  private Optional<Cue> objectCue(int noun) {
    return cues.stream().filter(c -> c.takesObject(parse.lemma(noun))).findFirst();
  }

  // 'the raid angered the minister'
  private Optional<Complement> self() {
    int subject = parse.child(verb, "nsubj", "csubj");
    int object = parse.child(verb, "dobj");
    if (subject < 0 || object < 0) {
      return Optional.empty();
    }
    return cue(Kind.SELF)
        .map(c -> new Complement(c, Kind.SELF, parse.subtree(subject), -1, -1, true));
  }
}
