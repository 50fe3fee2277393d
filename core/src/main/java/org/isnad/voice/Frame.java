package org.isnad.voice;

/**
 * Which complement of a cue holds the content.
 *
 * @param word the preposition, for the kinds that have one in their names; for objects the nouns
 *     that alone will do, between bars; else empty
 */
record Frame(Kind kind, String word) {
  /** The kinds of complement, as in the headers of the cue files. */
  enum Kind {
    THAT,
    QUOTE,
    INFINITIVE,
    PARTICIPLE,
    OBJECT,
    OBJECT_INFINITIVE,
    OBJECT_PREDICATE,
    OBJECT_PREPOSITION,
    RECIPIENT_PREPOSITION,
    PREPOSITION,
    PREPOSITION_INFINITIVE,
    SELF
  }

  /** Whether an object with this head will do. */
  boolean allows(String noun) {
    return word.isEmpty() || ("|" + word + "|").contains("|" + noun + "|");
  }

  /** Reads one word of a frames column. */
  static Frame of(String word) {
    return switch (word) {
      case "that" -> new Frame(Kind.THAT, "");
      case "quote" -> new Frame(Kind.QUOTE, "");
      case "inf" -> new Frame(Kind.INFINITIVE, "");
      case "ing" -> new Frame(Kind.PARTICIPLE, "");
      case "obj" -> new Frame(Kind.OBJECT, "");
      case "objinf" -> new Frame(Kind.OBJECT_INFINITIVE, "");
      case "objadj" -> new Frame(Kind.OBJECT_PREDICATE, "");
      case "self" -> new Frame(Kind.SELF, "");
      default -> withPreposition(word);
    };
  }

  private static Frame withPreposition(String word) {
    if (word.startsWith("obj=")) {
      return new Frame(Kind.OBJECT, word.substring(4));
    }
    if (word.startsWith("obj/")) {
      return new Frame(Kind.OBJECT_PREPOSITION, word.substring(4));
    }
    if (word.startsWith("rec/")) {
      return new Frame(Kind.RECIPIENT_PREPOSITION, word.substring(4));
    }
    if (word.endsWith("/inf")) {
      return new Frame(Kind.PREPOSITION_INFINITIVE, word.substring(0, word.length() - 4));
    }
    if (!word.matches("[a-z]+")) {
      throw new IllegalArgumentException("no frame: '" + word + "'");
    }
    return new Frame(Kind.PREPOSITION, word);
  }
}
