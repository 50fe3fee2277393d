package org.isnad.eval.names;

import org.isnad.actor.name.NameForm;
import org.isnad.actor.name.NameKind;
import org.isnad.actor.name.NameMatch;
import org.isnad.actor.name.NameMatcher;

/**
 * Two names and whether they are names of one.
 *
 * @param group what the pair shows: to count errors by
 */
record NamePair(String group, NameKind kind, String one, String other, boolean same) {
  NameMatch match() {
    return NameMatcher.match(NameForm.of(one), NameForm.of(other), kind);
  }
}
