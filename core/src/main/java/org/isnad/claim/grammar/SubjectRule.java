package org.isnad.claim.grammar;

import java.util.List;
import org.isnad.passage.Token;

/** Finds the grammatical subject of a verb; the first rule that finds one is believed. */
interface SubjectRule {
  /** Fillers of any role; empty where the rule does not apply. */
  List<Filler> subject(Token verb, Roles roles);
}
