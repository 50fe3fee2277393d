package org.isnad.mention;

import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** Whether the parse has a phrase speak: 'officials said', 'according to the witness'. */
final class Speaking {
  private final Set<String> verbs = Lines.words("saying-verbs.txt");

  /** What somebody without a name is who speaks. */
  static ActorKind speaker(ActorKind kind) {
    boolean nameless = kind == ActorKind.PERSON || kind == ActorKind.COLLECTIVE;
    return nameless ? ActorKind.UNNAMED_SOURCE : kind;
  }

  boolean speaks(View view, int head) {
    Token token = view.token(head);
    @Nullable Token above = view.tree().head(token);
    if (above == null) {
      return false;
    }
    return switch (token.relation()) {
      case "nsubj" -> says(above);
      case "nsubjpass" -> Set.of("quote", "cite").contains(above.lemma());
      case "dobj" -> Set.of("quote", "cite").contains(above.lemma());
      case "pobj" -> accordingTo(view, above) || agentOfSaying(view, above);
      case "conj" -> speaks(view, above.index());
      default -> false;
    };
  }

  private boolean says(Token verb) {
    return verb.isVerb() && verbs.contains(verb.lemma());
  }

  private static boolean accordingTo(View view, Token to) {
    return view.lower(to.index()).equals("to") && view.lower(to.index() - 1).equals("according");
  }

  private boolean agentOfSaying(View view, Token by) {
    @Nullable Token verb = view.tree().head(by);
    return by.relation().equals("agent") && verb != null && says(verb);
  }
}
