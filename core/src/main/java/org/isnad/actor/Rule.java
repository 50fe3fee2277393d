package org.isnad.actor;

import java.util.Locale;
import org.isnad.actor.judgement.Judge;

/** The rules that judge by themselves, surest first; what they rest on is in docs/identity.md. */
enum Rule {
  /** A chain's fullest name is written so. */
  EQUAL_NAMES,
  /** A who's-who has the name, for one entry only. */
  LISTED_NAME,
  /** A name of several words was read as two kinds of thing, one of them seldom. */
  EQUAL_NAMES_OTHER_KIND,
  /** A report says that both are one's names. */
  NAME_CLAIM,
  /** The names are spellings of one another, in one script or two. */
  SPELLING,
  /** A post and a date have one holder in the who's-who. */
  POST_AND_DATE,
  /** The case and the who's-who know one bearer of the short name. */
  ONLY_BEARER,
  /** A report says that one is a front for the other. */
  FACADE_CLAIM;

  @SuppressWarnings("ImmutableEnumChecker") // judges are records of a string
  private final Judge judge = new Judge.Rule(name().toLowerCase(Locale.ROOT).replace('_', '-'));

  Judge judge() {
    return judge;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
