package org.isnad.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.base.Line;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies named by a common noun before the post or the deed that is theirs.
 *
 * <pre>
 * Army spokesman Colonel Karim Hadi      -> the army
 * US-led coalition air strikes           -> the US-led coalition
 * </pre>
 */
final class BodiesOfPosts {
  private static final Set<ActorKind> KINDS =
      Set.of(ActorKind.MILITARY, ActorKind.SERVICE, ActorKind.COALITION, ActorKind.PARTY);
  private static final Map<String, Set<String>> WORDS =
      Line.classes(BodiesOfPosts.class, "bodies-before.tsv");

  private final Vocabulary vocabulary;

  BodiesOfPosts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The body that a word of a name is: 'Israeli army' in 'Israeli army spokesman Karim Hadi'. */
  @Nullable Found inTitle(View view, int i) {
    Token token = view.token(i);
    return token.isNoun() && Set.of("compound", "nmod").contains(token.relation())
        ? before(view, token)
        : null;
  }

  /** The body that a noun before another noun is; null where it is none. */
  @Nullable Found before(View view, Token noun) {
    Head head = vocabulary.head(view, noun.index());
    if (head == null || head.is("weak") || !head.is("group")) {
      return null;
    }
    ActorKind kind = head.kind(Descriptions.isPlural(noun));
    if (!KINDS.contains(kind) || !(isPost(view, noun) || isDeed(view, noun))) {
      return null;
    }
    int first = Extents.left(view, noun.index(), noun.head());
    int core = Descriptions.withoutArticle(view, first, noun.index() + 1);
    return new Found(
        first,
        noun.index() + 1,
        noun.index(),
        MentionForm.DESCRIPTION,
        kind,
        core,
        noun.index() + 1,
        List.of(),
        null);
  }

  private boolean isPost(View view, Token noun) {
    int next = noun.index() + 1;
    return next < view.size() && (vocabulary.isPost(view, next) || is("speaker", view.lower(next)));
  }

  private static boolean isDeed(View view, Token noun) {
    Token deed = view.token(noun.head());
    int next = noun.index() + 1;
    boolean near = deed.index() == next || is("between", view.lower(next));
    return near && is("deed", deed.lemma());
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }
}
