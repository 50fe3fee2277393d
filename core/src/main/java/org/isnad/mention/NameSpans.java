package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Widens a name to its whole phrase after the parse.
 *
 * <p>'“People of the Cave” militia' keeps the core 'People of the Cave' and becomes an armed group;
 * 'western | Anbar | province' a place; 'Palestinian leader | Marwan Barghouti' gains the title.
 */
final class NameSpans {
  private static final Set<String> MODIFIERS = Set.of("compound", "nmod");
  private final Vocabulary vocabulary;

  NameSpans(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Found widen(View view, Found name) {
    if (!view.sentence().parsed() || name.form() == MentionForm.MODIFIER) {
      return name;
    }
    int label = labelAfter(view, name);
    if (label >= 0) {
      return labelled(view, name, label);
    }
    int first = Extents.left(view, name.first(), name.head());
    Found wide = name.widened(first, name.end(), name.head());
    return name.known() != null && name.known().sort() == Known.Sort.PEOPLE
        ? people(view, wide)
        : titled(view, wide);
  }

  /** The noun right after a name that says what it names: 'militia', 'province'; or -1. */
  private int labelAfter(View view, Found name) {
    Token head = view.token(name.head());
    int above = head.head();
    if (above < name.end() || !MODIFIERS.contains(head.relation())) {
      return -1;
    }
    if (!view.token(above).isNoun() || name.kind() == ActorKind.GOVERNMENT) {
      return -1;
    }
    for (int i = name.end(); i < above; i++) {
      Token token = view.token(i);
      boolean modifies = token.head() == above && MODIFIERS.contains(token.relation());
      boolean between = view.tag(i).equals("''") || modifies;
      if (!between) {
        return -1;
      }
    }
    boolean label =
        isLabel(view, name.end(), above)
            || (name.kind() != ActorKind.PERSON && vocabulary.place(view, above) != null);
    return label ? above : -1;
  }

  private boolean isLabel(View view, int from, int above) {
    String lemma = Vocabulary.lemma(view.token(above));
    return view.tag(above).equals("NN")
        && (vocabulary.isLabel(lemma)
            || (above > from && vocabulary.isLabel(view.lower(above - 1) + " " + lemma)));
  }

  private Found labelled(View view, Found name, int label) {
    int first = Extents.left(view, name.first(), label);
    Head head = vocabulary.head(view, label);
    ActorKind kind =
        vocabulary.place(view, label) != null
            ? ActorKind.PLACE
            : head == null ? name.kind() : sure(name, head.one());
    return name.widened(first, label + 1, label).withKind(kind);
  }

  /** 'group' and the like say less than a known name does. */
  private static ActorKind sure(Found name, ActorKind told) {
    return name.known() != null ? name.known().kind() : told;
  }

  /** 'the Iranians' are their government, 'some Iranians' are not. */
  private static Found people(View view, Found wide) {
    boolean bare = wide.first() == wide.coreFirst() - 1 && view.lower(wide.first()).equals("the");
    Known known = wide.known();
    if (bare && known != null) {
      return wide.withKind(Stances.stateOf(known));
    }
    boolean one = view.tag(wide.head()).equals("NN") || view.tag(wide.head()).equals("NNP");
    return new Found(
        wide.first(),
        wide.end(),
        wide.head(),
        MentionForm.DESCRIPTION,
        one ? ActorKind.PERSON : ActorKind.COLLECTIVE,
        Descriptions.withoutArticle(view, wide.first(), wide.coreEnd()),
        wide.coreEnd(),
        List.of(),
        null);
  }

  private Found titled(View view, Found wide) {
    List<String> titles = new ArrayList<>(wide.titles());
    for (int i = wide.coreFirst() - 1; i >= wide.first() && wide.titles().isEmpty(); i--) {
      @Nullable Head head = vocabulary.head(view, i);
      boolean post = head != null && head.is("post") && view.token(i).isNoun();
      if (post && !view.token(i).relation().equals("poss")) {
        titles.add(view.words(titleFirst(view, i, wide.first()), i + 1));
        break;
      }
    }
    ActorKind kind =
        !titles.isEmpty() && wide.kind() == ActorKind.ORGANISATION && wide.known() == null
            ? ActorKind.PERSON
            : wide.kind();
    return new Found(
        wide.first(),
        wide.end(),
        wide.head(),
        wide.form(),
        kind,
        wide.coreFirst(),
        wide.coreEnd(),
        titles,
        wide.known());
  }

  private int titleFirst(View view, int post, int from) {
    int first = post;
    while (first > from && vocabulary.isTitleModifier(view.lower(first - 1))) {
      first--;
    }
    return first;
  }
}
