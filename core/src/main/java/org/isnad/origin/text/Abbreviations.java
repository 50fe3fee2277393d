package org.isnad.origin.text;

import java.util.Set;

/** Short forms after which a full stop ends no sentence. */
final class Abbreviations {
  static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "rep", "sen", "gov", "st");

  private Abbreviations() {}
}
