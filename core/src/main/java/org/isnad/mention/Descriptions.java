package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases without a name that stand for an actor or a place.
 *
 * <p>'A teacher of Somali law', 'hundreds of Telegram channels', 'Malian elders, traders and
 * judges', 'the Governor'.
 */
final class Descriptions {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "my", "your");

  /** Prepositions that tell when rather than who. */
  private static final Set<String> TIMES =
      Set.of("during", "since", "until", "after", "before", "including", "such", "like", "despite");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> PERIODS =
      Set.of("minute", "hour", "day", "night", "week", "weekend", "month", "year", "decade");

  private static final Set<String> QUANTITIES =
      Set.of(
          "number",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "scores",
          "handful",
          "group",
          "series",
          "majority",
          "couple",
          "pair",
          "lots",
          "lot",
          "tens",
          "array",
          "host",
          "range",
          "wave",
          "generation",
          "groups",
          "plenty",
          "total");
  private final Vocabulary vocabulary;
  private final Speaking speaking;
  private final BodiesOfPosts bodies;
  private final OpposedParts parts;

  Descriptions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    bodies = new BodiesOfPosts(vocabulary);
    speaking = new Speaking();
    parts = new OpposedParts(vocabulary, speaking);
  }

  List<Found> in(View view, List<Found> names) {
    if (!view.sentence().parsed()) {
      return List.of();
    }
    List<Found> out = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    names.stream().filter(n -> n.form() != MentionForm.MODIFIER).forEach(n -> claim(n, taken));
    for (int i = 0; i < view.size(); i++) {
      Found found = taken.contains(i) ? bodies.inTitle(view, i) : at(view, i, names, taken);
      if (found != null) {
        out.add(found);
      }
    }
    return out;
  }

  /** What a name's words head is the name. */
  private static void claim(Found name, Set<Integer> taken) {
    for (int i = name.coreFirst(); i < name.coreEnd(); i++) {
      taken.add(i);
    }
    taken.add(name.head());
  }

  private @Nullable Found at(View view, int i, List<Found> names, Set<Integer> taken) {
    Token token = view.token(i);
    if (isQuantity(view, token)) {
      return quantity(view, token, taken);
    }
    if (!token.isNoun() || vocabulary.head(view, i) == null) {
      ActorKind part = parts.kind(view, token);
      if (part != null) {
        return described(view, token, part, taken);
      }
    }
    if (!token.isNoun()) {
      return null;
    }
    if (modifiesNoun(token)) {
      return bodies.before(view, token);
    }
    ActorKind kind = kind(view, token, names);
    return kind == null ? null : described(view, token, kind, taken);
  }

  private static boolean modifiesNoun(Token token) {
    return Set.of("compound", "nmod", "npadvmod").contains(token.relation())
        && token.head() > token.index();
  }

  private @Nullable ActorKind kind(View view, Token token, List<Found> names) {
    int i = token.index();
    Head head = vocabulary.head(view, i);
    Set<String> place = vocabulary.place(view, i);
    boolean speaks = speaking.speaks(view, i);
    boolean quotedBody = head != null && head.is("quoted") && quoted(view, i, head);
    if (place != null && !quotedBody && !(speaks && head != null)) {
      return place.contains("vague") && !named(view, token, names) ? null : ActorKind.PLACE;
    }
    if (head == null) {
      return null;
    }
    if (head.is("text") && !speaks) {
      return null;
    }
    if (likened(view, token) || (head.lemma().equals("source") && innerNoun(view, token) != null)) {
      return null;
    }
    if (head.is("quoted") && !quoted(view, i, head)) {
      return null;
    }
    if (head.is("weak") && !speaks && !named(view, token, names) && !acts(token, view)) {
      return null;
    }
    if (QUANTITIES.contains(head.lemma()) && ofOthers(view, token)) {
      return null;
    }
    ActorKind kind = head.kind(isPlural(token));
    return speaks ? Speaking.speaker(kind) : kind;
  }

  /** In quotation marks, or beside the same noun in quotation marks: 'the “red chamber”'. */
  private boolean quoted(View view, int i, Head head) {
    for (int j = 1; j <= i; j++) {
      boolean closed = view.tag(j + 1).equals("''") || view.lower(j + 2).equals("”");
      boolean opened = view.tag(Math.max(0, j - 2)).equals("``") || view.tag(j - 1).equals("``");
      if (closed && opened && head.equals(vocabulary.head(view, j))) {
        return true;
      }
    }
    return false;
  }

  /** 'She was like a lighthouse'. */
  private static boolean likened(View view, Token token) {
    Token above = view.tree().head(token);
    return above != null
        && token.relation().equals("pobj")
        && view.lower(above.index()).equals("like")
        && view.tree().has(token, "det");
  }

  static boolean isPlural(Token token) {
    return token.tag().equals("NNS") || token.tag().equals("NNPS");
  }

  /** A name or nationality stands in the phrase before the noun, or after 'of'. */
  private static boolean named(View view, Token token, List<Found> names) {
    int first = Extents.left(view, token.index(), token.index());
    Token of = view.tree().child(token, "prep");
    boolean body = !token.lemma().equals("account") && !token.lemma().equals("page");
    int end = body && of != null && view.lower(of.index()).equals("of") ? of.index() + 4 : 0;
    return names.stream()
        .anyMatch(
            n ->
                (first <= n.head() && n.head() < token.index())
                    || (token.index() < n.head() && n.head() < end));
  }

  /** Does something: subject of a verb other than 'be' and 'have', or agent of a passive. */
  private static boolean acts(Token token, View view) {
    Token above = view.tree().head(token);
    if (above == null) {
      return false;
    }
    return switch (token.relation()) {
      case "nsubj" -> above.isVerb() && !Set.of("be", "have").contains(above.lemma());
      case "pobj" -> above.relation().equals("agent");
      default -> false;
    };
  }

  private boolean isQuantity(View view, Token token) {
    if (!QUANTITIES.contains(view.lower(token.index()))) {
      return false;
    }
    Token inner = innerNoun(view, token);
    boolean statistic =
        token.lemma().equals("number") && "the".equals(view.lower(token.index() - 1));
    return inner != null && isPlural(inner) && actorKind(view, inner) != null && !statistic;
  }

  /** 'a group of buildings'. */
  private boolean ofOthers(View view, Token token) {
    Token inner = innerNoun(view, token);
    return inner != null && !inner.isProperNoun() && actorKind(view, inner) == null;
  }

  private static @Nullable Token innerNoun(View view, Token token) {
    for (Token of : view.tree().children(token, "prep")) {
      if (view.lower(of.index()).equals("of")) {
        return view.tree().child(of, "pobj");
      }
    }
    return null;
  }

  private @Nullable ActorKind actorKind(View view, Token noun) {
    Head head = vocabulary.head(view, noun.index());
    return head == null || head.is("text") ? null : head.many();
  }

  private @Nullable Found quantity(View view, Token token, Set<Integer> taken) {
    Token inner = innerNoun(view, token);
    ActorKind kind = inner == null ? null : actorKind(view, inner);
    if (inner == null || kind == null || taken.contains(inner.index())) {
      return null;
    }
    taken.add(inner.index());
    boolean speaks = speaking.speaks(view, token.index());
    Found whole =
        described(
            view,
            token,
            speaks && kind == ActorKind.COLLECTIVE ? ActorKind.UNNAMED_SOURCE : kind,
            taken);
    int end = Math.max(whole.end(), rightEnd(view, inner, true));
    int coreEnd = Math.max(whole.coreEnd(), rightEnd(view, inner, false));
    return new Found(
        whole.first(),
        end,
        whole.head(),
        whole.form(),
        whole.kind(),
        whole.coreFirst(),
        Math.min(coreEnd, end),
        whole.titles(),
        null);
  }

  private Found described(View view, Token token, ActorKind kind, Set<Integer> taken) {
    int first = Extents.left(view, token.index(), token.index());
    Token last = lastConjunct(view, token, taken);
    int end = rightEnd(view, last, true);
    int coreEnd = rightEnd(view, last, false);
    int quote = quoteEnd(view, first, end);
    if (quote > 0) {
      coreEnd = quote;
      end = Math.max(end, quote + 1);
    }
    int coreFirst = withoutArticle(view, first, coreEnd);
    return new Found(
        first,
        end,
        token.index(),
        MentionForm.DESCRIPTION,
        kind,
        coreFirst,
        coreEnd,
        List.of(),
        null);
  }

  /** Where a quotation mark that opens in a phrase closes right after it: 'the “red chamber”'. */
  private static int quoteEnd(View view, int first, int end) {
    int at = end;
    while (at < view.size() && at < end + 2 && !view.tag(at).equals("''")) {
      at++;
    }
    boolean opened = false;
    for (int i = first; i < end; i++) {
      opened = view.tag(i).equals("``") || (opened && !view.tag(i).equals("''"));
    }
    boolean closes = opened && view.tag(at).equals("''");
    return closes ? end : -1;
  }

  static int withoutArticle(View view, int first, int end) {
    int at = first;
    while (at < end - 1 && (ARTICLES.contains(view.lower(at)) || view.tag(at).equals("``"))) {
      at++;
    }
    return at;
  }

  /**
   * The last noun that shares the phrase: 'judges' in 'Malian elders, traders and judges'. A
   * conjunct with an article or name of its own stands for itself.
   */
  private Token lastConjunct(View view, Token token, Set<Integer> taken) {
    Token last = token;
    for (Token next = view.tree().child(last, "conj"); next != null; ) {
      boolean shares =
          next.tag().equals(token.tag())
              && !view.tree().has(next, "det", "poss", "nmod", "compound")
              && !view.tree().has(last, "prep", "acl", "relcl", "appos")
              && vocabulary.head(view, next.index()) != null
              && !taken.contains(next.index());
      if (!shares) {
        break;
      }
      taken.add(next.index());
      last = next;
      next = view.tree().child(last, "conj");
    }
    return last;
  }

  /** After the phrases on the right that belong to the noun. */
  private static int rightEnd(View view, Token noun, boolean all) {
    int end = noun.index() + 1;
    for (Token child : view.tree().children(noun)) {
      if (child.index() >= end && belongs(view, child, all)) {
        if (child.index() > end) {
          break;
        }
        end = beforeAside(view, child.index(), Extents.end(view, child));
      }
    }
    return trimmed(view, noun.index() + 1, beforeDeed(view, noun.index() + 1, end));
  }

  private static int beforeDeed(View view, int from, int end) {
    for (int i = from; i < end; i++) {
      if (view.token(i).relation().equals("prep") && tellsOfDeed(view, view.token(i))) {
        return i;
      }
    }
    return end;
  }

  /** 'fighters of the Column | , who ...', 'the head of the Column | , Karim Hadi'. */
  private static int beforeAside(View view, int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      boolean relative = Set.of("WP", "WDT", "WP$").contains(view.tag(i + 1));
      boolean person = view.entity(i + 1).equals("PERSON");
      if (view.lower(i).equals(",") && (relative || person)) {
        return i;
      }
    }
    return end;
  }

  private static boolean belongs(View view, Token child, boolean all) {
    return switch (child.relation()) {
      case "prep" ->
          !tellsOfDeed(view, child) && (all || !TIMES.contains(view.lower(child.index())));
      case "acl", "nmod" -> all && !child.tag().equals("TO");
      default -> false;
    };
  }

  /** 'accused the men of shooting', 'the men in the last two days': no part of who they are. */
  private static boolean tellsOfDeed(View view, Token preposition) {
    Token object = view.tree().child(preposition, "pobj");
    return view.tree().has(preposition, "pcomp")
        || (object != null
            && (PERIODS.contains(object.lemma()) || WEEKDAYS.contains(view.lower(object.index()))));
  }

  private static int trimmed(View view, int from, int end) {
    int at = end;
    while (at > from && (view.tag(at - 1).equals(",") || view.tag(at - 1).equals("''"))) {
      at--;
    }
    return at;
  }
}
