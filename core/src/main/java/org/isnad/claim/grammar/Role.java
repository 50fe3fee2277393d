package org.isnad.claim.grammar;

import java.util.Locale;
import java.util.Set;

/**
 * What a phrase does for a predicate, after the construction has been undone: the subject of 'was
 * led by X' is X.
 *
 * @param kind the function
 * @param word the preposition for {@link Kind#PREP}, the noun for {@link Kind#CONTEXT}; else empty
 */
public record Role(Kind kind, String word) {
  /** The functions. */
  public enum Kind {
    /** Who does it: subject of the active, agent of the passive. */
    SUBJ,
    /** To whom or what: object of the active, subject of the passive. */
    OBJ,
    /** 'gave X orders'. */
    IOBJ,
    /** Object of a preposition: 'loyal to X'. */
    PREP,
    /** Owner, or who does what a noun tells: 'X's support', 'X gave support'. */
    POSS,
    /** Noun or adjective before a noun: 'Quds Force commander', 'Iraqi premier'. */
    MOD,
    /** Of whom a noun or adjective is said: 'X, leader of', 'X is loyal'. */
    BEARER,
    /** What a prepositional phrase hangs on: 'fighters under the command of'. */
    HOST,
    /** The word that a hyphen joins to a participle: 'Iran-linked'. */
    HYPHEN,
    /** Who was gone before: 'took over after X was killed'. */
    PREDECESSOR,
    /** The one body of this sort that the report speaks of: the government of 'the president'. */
    CONTEXT,
    /** The predicate itself where it is an actor: 'the leader of Y said'. */
    SELF,
    /** Likewise where it is many: 'eleven members of Y were arrested'. */
    SELVES
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          ("about above across after against along alongside among amongst around as at before"
               + " beside behind between beyond by despite during for from in inside into near of"
               + " off on onto out outside over since through throughout to toward towards under"
               + " until upon via with within without")
              .split(" "));

  public static final Role SUBJ = new Role(Kind.SUBJ, "");
  public static final Role OBJ = new Role(Kind.OBJ, "");
  public static final Role IOBJ = new Role(Kind.IOBJ, "");
  public static final Role POSS = new Role(Kind.POSS, "");
  public static final Role MOD = new Role(Kind.MOD, "");
  public static final Role BEARER = new Role(Kind.BEARER, "");
  public static final Role HOST = new Role(Kind.HOST, "");
  public static final Role HYPHEN = new Role(Kind.HYPHEN, "");
  public static final Role PREDECESSOR = new Role(Kind.PREDECESSOR, "");
  public static final Role SELF = new Role(Kind.SELF, "");
  public static final Role SELVES = new Role(Kind.SELVES, "");

  public static Role prep(String word) {
    return new Role(Kind.PREP, word);
  }

  /** The words that {@link #parse} reads, for messages. */
  public static String names() {
    return "subj, obj, iobj, poss, mod, bearer, host, hyphen, predecessor, self, selves, the-NOUN"
        + " or a preposition";
  }

  /**
   * Reads a role as frame files write it: {@code subj}, {@code obj}, ... or a preposition.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Role parse(String name) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PREP
          && kind != Kind.CONTEXT
          && name.equals(kind.name().toLowerCase(Locale.ROOT))) {
        return new Role(kind, "");
      }
    }
    if (name.startsWith("the-")) {
      return new Role(Kind.CONTEXT, name.substring("the-".length()));
    }
    if (!PREPOSITIONS.contains(name)) {
      throw new IllegalArgumentException("no role '" + name + "': write " + names());
    }
    return prep(name);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case PREP -> word;
      case CONTEXT -> "the-" + word;
      case SUBJ, OBJ, IOBJ, POSS, MOD, BEARER, HOST, HYPHEN, PREDECESSOR, SELF, SELVES ->
          kind.name().toLowerCase(Locale.ROOT);
    };
  }
}
