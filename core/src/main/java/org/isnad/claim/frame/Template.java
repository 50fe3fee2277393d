package org.isnad.claim.frame;

import java.util.List;

/**
 * What a frame claims: {@code relation LEADS A B}, {@code not relation CONTROLS A B}, {@code
 * otherwise relation DISOBEYS A B}.
 *
 * @param kind first word: which kind of claim
 * @param type second word: its type, checked by the maker of that kind of claim
 * @param arguments the rest: slot names, or {@code name=slot}
 * @param when what the words say of it
 */
public record Template(String kind, String type, List<String> arguments, When when) {
  /** What the words say of the claim. */
  public enum When {
    SO,
    /** They say that it is not so. */
    NOT,
    /** It is claimed in place of the frame's other claims where the sentence denies those. */
    OTHERWISE
  }

  public Template {
    arguments = List.copyOf(arguments);
  }
}
