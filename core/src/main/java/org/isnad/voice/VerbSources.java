package org.isnad.voice;

import java.util.Set;

/** Finds who a verb of saying belongs to, and where its verb group begins. */
final class VerbSources {
  private static final int NONE = -1;
  private static final Set<String> EMPTY = Set.of("it", "there");

  private final Parse parse;
  private final Set<String> catenatives;

  VerbSources(Parse parse, Set<String> catenatives) {
    this.parse = parse;
    this.catenatives = catenatives;
  }

  /** The verb at the head of the group: 'tried' in 'tried to persuade', else the verb itself. */
  int top(int verb) {
    int top = verb;
    while (parse.is(top, "xcomp")
        && parse.head(top) < top
        && catenatives.contains(parse.lemma(parse.head(top)))) {
      top = parse.head(top);
    }
    return top;
  }

  /** The token that heads the source, or -1 when nobody is named. */
  int of(int verb) {
    int top = top(verb);
    int found = parse.isPassive(verb) ? agent(verb) : subject(top, 0);
    return found < 0 || isEmpty(found) ? NONE : found;
  }

  private boolean isEmpty(int subject) {
    return isItToHear(subject)
        || parse.is(subject, "expl")
        || parse.word(subject).equals("there")
        || (EMPTY.contains(parse.word(subject)) && parse.isPassive(parse.head(subject)));
  }

  /** 'It was hard to hear'. */
  private boolean isItToHear(int subject) {
    int verb = parse.head(subject);
    return parse.word(subject).equals("it") && verb >= 0 && parse.has(verb, "acomp");
  }

  /** 'was denied by the army'. */
  private int agent(int verb) {
    for (int by : parse.childrenBy(verb, "agent", "prep")) {
      if (parse.word(by).equals("by")) {
        return parse.child(by, "pobj");
      }
    }
    return NONE;
  }

  /** The subject of a verb, its own or one that it shares. */
  private int subject(int verb, int depth) {
    int own = nearest(verb);
    if (own >= 0) {
      return own;
    }
    int head = parse.head(verb);
    if (head < 0 || depth > 6) {
      return NONE;
    }
    return shared(verb, head, depth);
  }

  /** Of several subjects, which only a misread quotation gives, the one next to the verb. */
  private int nearest(int verb) {
    int best = NONE;
    for (int subject : parse.childrenBy(verb, "nsubj", "csubj")) {
      if (best >= 0 && isBehindPreposition(subject)) {
        continue;
      }
      if (best < 0 || Math.abs(subject - verb) < Math.abs(best - verb)) {
        best = subject;
      }
    }
    return best;
  }

  /** 'A group that nobody knew before Monday says': not Monday. */
  private boolean isBehindPreposition(int subject) {
    int before = parse.left(subject) - 1;
    return before >= 0
        && parse.tag(before).equals("IN")
        && parse.is(before, "prep")
        && !parse.has(before, "pobj", "pcomp");
  }

  private int shared(int verb, int head, int depth) {
    return switch (parse.relation(verb)) {
      case "conj" -> subjectOrPatient(head, depth);
      case "xcomp", "ccomp" -> controller(head, depth);
      case "advcl", "dep", "parataxis" -> subjectOrPatient(head, depth);
      case "acl" -> parse.tag(verb).equals("VB") ? NONE : nounOrSubject(head, depth);
      case "relcl" -> NONE;
      case "pcomp" -> beyondPreposition(head, depth);
      default -> NONE;
    };
  }

  private int subjectOrPatient(int verb, int depth) {
    if (parse.is(verb, "acomp") && depth < 6) {
      return subject(parse.head(verb), depth + 1);
    }
    if (!parse.token(verb).isVerb()) {
      return parse.token(verb).isNoun() ? verb : NONE;
    }
    int patient = parse.child(verb, "nsubjpass");
    return patient >= 0 ? patient : subject(verb, depth + 1);
  }

  /** Who does what is urged, wanted, tried: the object where there is one. */
  private int controller(int verb, int depth) {
    int object = parse.child(verb, "dobj", "dative");
    return object >= 0 ? object : subjectOrPatient(verb, depth);
  }

  private int nounOrSubject(int head, int depth) {
    return parse.token(head).isVerb() ? subjectOrPatient(head, depth) : head;
  }

  private int beyondPreposition(int preposition, int depth) {
    int above = parse.head(preposition);
    if (above < 0) {
      return NONE;
    }
    if (parse.token(above).isVerb()) {
      return parse.is(preposition, "prep")
              && parse.has(above, "dobj")
              && !parse.word(preposition).matches("by|in|before|after|while|when|without")
          ? parse.child(above, "dobj")
          : subjectOrPatient(above, depth);
    }
    int owner = parse.child(above, "poss");
    return owner;
  }
}
