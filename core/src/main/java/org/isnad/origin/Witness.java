package org.isnad.origin;

import java.util.Locale;

/** What kind of witness a telling goes back to. */
public enum Witness {
  /** One who was there: 'a resident', 'a survivor'. */
  EYEWITNESS,
  /** One whom the claim itself speaks of, or who speaks for it. */
  PARTY,
  /** One who speaks for a state, an army, a court, an agency. */
  OFFICIAL,
  /** Somebody with a name who is none of these. */
  NAMED,
  /** An outlet in its own voice. */
  OUTLET,
  /** 'sources', 'an official who asked not to be named', 'it was reported'. */
  UNNAMED;

  /** What to show: 'party', 'eyewitness'. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** '1 party', '2 parties', '3 unnamed'. */
  public String words(int count) {
    String plural =
        switch (this) {
          case EYEWITNESS -> "eyewitnesses";
          case PARTY -> "parties";
          case OFFICIAL -> "officials";
          case OUTLET -> "outlets";
          case NAMED, UNNAMED -> words();
        };
    return count + " " + (count == 1 ? words() : plural);
  }
}
