package org.isnad.claim;

import java.util.List;
import org.isnad.base.Span;
import org.isnad.claim.grammar.Roles;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Tree;
import org.isnad.time.TimeExpression;
import org.isnad.voice.Chains;

/** One sentence with all that the stages before read in it: what makers of claims work on. */
record Scene(
    AnalysedText text,
    Roles roles,
    Arguments arguments,
    Chains chains,
    List<TimeExpression> times) {
  Tree tree() {
    return roles.tree();
  }

  Sentence sentence() {
    return tree().sentence();
  }

  Argument argument(Bound bound) {
    Span span = bound.mention().span();
    return new Argument(span, text.words(span), bound.mention().id());
  }
}
