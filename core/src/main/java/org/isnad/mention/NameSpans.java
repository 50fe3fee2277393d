package org.isnad.mention;

import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Widens a name to its whole phrase after the parse.
 *
 * <p>'“Lions of the Delta” militia' keeps the core 'Lions of the Delta' and becomes an armed group;
 * 'northern | Kasai | province' a place; 'Basque leader | Jon Etxeberria' gains the title.
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
        : apposed(view, titled(view, wide));
  }

  /** 'Lloyd Austin, the defence secretary' is a person, whatever the tagger takes the name for. */
  private Found apposed(View view, Found name) {
    boolean open =
        name.known() == null
            && (name.kind() == ActorKind.ORGANISATION || name.kind() == ActorKind.PLACE)
            && name.coreEnd() - name.coreFirst() > 1
            && vocabulary.nameHead(view, name.coreFirst(), name.coreEnd()) == null;
    if (!open) {
      return name;
    }
    Token beside = view.tree().child(view.token(name.head()), "appos");
    Token above = view.token(name.head()).relation().equals("appos") ? above(view, name) : null;
    return isOnePerson(view, beside) || isOnePerson(view, above)
        ? name.withKind(ActorKind.PERSON)
        : name;
  }

  private static @Nullable Token above(View view, Found name) {
    return view.tree().head(view.token(name.head()));
  }

  private boolean isOnePerson(View view, @Nullable Token noun) {
    Head head =
        noun == null || !noun.tag().equals("NN") ? null : vocabulary.head(view, noun.index());
    return head != null && head.one() == ActorKind.PERSON && !head.is("weak");
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
    return isLabel(view, name.end(), above) || widensPlace(view, name, above) ? above : -1;
  }

  private boolean isLabel(View view, int from, int above) {
    String lemma = Vocabulary.lemma(view.token(above));
    if (isPart(view, lemma, above)) {
      return false;
    }
    return view.tag(above).equals("NN")
        && (vocabulary.isLabel(lemma)
            || (above > from && vocabulary.isLabel(view.lower(above - 1) + " " + lemma)));
  }

  /** 'a Red Front faction': one of its parts. */
  private static boolean isPart(View view, String lemma, int above) {
    Token article = view.tree().child(view.token(above), "det");
    return lemma.equals("faction")
        && article != null
        && Set.of("a", "an", "another", "one").contains(view.lower(article.index()));
  }

  /** 'Kasai province', 'the Ndolo military airport'; not 'a Kasai police station'. */
  private boolean widensPlace(View view, Found name, int above) {
    Set<String> traits = vocabulary.place(view, above);
    boolean weak =
        name.known() == null
            && name.kind() == ActorKind.ORGANISATION
            && !view.entity(name.head()).equals("ORGANIZATION");
    if (traits == null || !(name.kind() == ActorKind.PLACE || weak)) {
      return false;
    }
    int first = Extents.left(view, name.first(), above);
    return traits.contains("settlement") || view.lower(first).equals("the");
  }

  private Found labelled(View view, Found name, int label) {
    int first = Extents.left(view, name.first(), label);
    Set<String> place = vocabulary.place(view, label);
    if (place != null && !isLabel(view, name.end(), label)) {
      return place(view, name.widened(first, label + 1, label), place);
    }
    Head head = vocabulary.head(view, label);
    ActorKind kind = head == null ? name.kind() : sure(name, head.one());
    return name.widened(first, label + 1, label).withKind(kind);
  }

  /** What is built in a town bears its name and is another place. */
  private static Found place(View view, Found wide, Set<String> traits) {
    int coreEnd = traits.contains("site") ? wide.end() : wide.coreEnd();
    int coreFirst = Math.max(wide.first(), wide.coreFirst());
    return new Found(
        wide.first(),
        wide.end(),
        wide.head(),
        view.tag(wide.head()).equals("NNS") ? MentionForm.DESCRIPTION : wide.form(),
        ActorKind.PLACE,
        coreFirst,
        coreEnd,
        List.of(),
        coreEnd == wide.coreEnd() ? wide.known() : null);
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

  /** What the noun before a name tells: 'leader | X' a title, 'the firm | X' a kind. */
  private Found titled(View view, Found wide) {
    int before = wide.coreFirst() - 1;
    boolean noun = before >= wide.first() && view.tag(before).startsWith("NN");
    Head head = noun ? vocabulary.head(view, before) : null;
    if (!wide.titles().isEmpty() || head == null || wide.known() != null) {
      return wide;
    }
    if (head.is("post")) {
      String title = view.words(titleFirst(view, before, wide.first()), before + 1);
      return titled(wide, personOr(wide.kind()), List.of(title));
    }
    boolean told = head.is("group") && !head.is("weak") && isWeak(wide.kind());
    return told ? wide.withKind(head.one()) : wide;
  }

  private static Found titled(Found wide, ActorKind kind, List<String> titles) {
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

  private static ActorKind personOr(ActorKind kind) {
    return isWeak(kind) ? ActorKind.PERSON : kind;
  }

  /** Kinds that may rest on the tagger's word alone. */
  private static boolean isWeak(ActorKind kind) {
    return Set.of(ActorKind.PERSON, ActorKind.ORGANISATION, ActorKind.PLACE).contains(kind);
  }

  private int titleFirst(View view, int post, int from) {
    int first = post;
    while (first > from && vocabulary.isTitleModifier(view.lower(first - 1))) {
      first--;
    }
    return first;
  }
}
