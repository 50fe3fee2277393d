package org.isnad.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/** The word lists of this package, loaded once. Each file says in its first lines what it holds. */
final class Vocabulary {
  /** Kinds of a name by a word in it: with a nationality or ordinal before, and otherwise. */
  record NameHead(@Nullable ActorKind national, @Nullable ActorKind other) {
    /** Null where what is so named is no actor: 'the Yarmouk War'. */
    @Nullable ActorKind kind(boolean nationalName) {
      return nationalName ? national : other;
    }
  }

  private final PhraseTable<Known> known = new PhraseTable<>();
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private final Map<String, Set<String>> titles = new HashMap<>();
  private final Map<String, NameHead> nameHeads = new HashMap<>();
  private final Map<String, ActorKind> prefixes = new HashMap<>();
  private final Set<String> titleModifiers = Lines.words("title-modifiers.txt");
  private final Set<String> innerParticles;
  private final Set<String> openingParticles;
  private final Set<String> labels = Lines.words("label-heads.txt");
  private final Set<String> calendar = Lines.words("calendar.txt");
  private final Set<String> functionWords = Lines.words("function-words.txt");
  private final Set<String> nameStops = Lines.words("name-stops.txt");
  private final Set<String> partsOfBodies = Lines.words("parts-of-bodies.txt");
  private final Set<String> things = new HashSet<>();
  private final Map<String, String> givenNames = new HashMap<>();

  private Vocabulary() {
    Set<String> particles = Lines.words("particles.txt");
    openingParticles = withMark(particles, true);
    innerParticles = withMark(particles, false);
    readNames();
    readHeads();
    Lines.cells("places.tsv", 2).forEach(c -> places.put(c.getFirst(), traits(c.get(1))));
    Lines.cells("titles.tsv", 2).forEach(c -> titles.put(c.getFirst(), traits(c.get(1))));
    Lines.cells("name-heads.tsv", 3)
        .forEach(
            c -> nameHeads.put(c.getFirst(), new NameHead(kindOf(c.get(1)), kindOf(c.get(2)))));
    Lines.cells("group-prefixes.tsv", 2)
        .forEach(c -> prefixes.put(c.getFirst(), ActorKind.valueOf(c.get(1))));
    Lines.cells("things.tsv", 3).forEach(c -> things.add(c.getFirst()));
    Lines.cells("given-names.tsv", 2)
        .forEach(c -> Lines.forms(c.get(1)).forEach(n -> givenNames.put(n, c.getFirst())));
  }

  /** The one vocabulary; it is read when first asked for. */
  static Vocabulary load() {
    return Held.VOCABULARY;
  }

  private static final class Held {
    private static final Vocabulary VOCABULARY = new Vocabulary();
  }

  private static Set<String> withMark(Set<String> particles, boolean marked) {
    return particles.stream()
        .filter(p -> p.startsWith("|") || !marked)
        .map(p -> p.replace("|", ""))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private void readNames() {
    for (List<String> c : Lines.cells("names.tsv", 2)) {
      ActorKind kind = ActorKind.valueOf(c.getFirst());
      for (String actor : c.get(1).split(";")) {
        List<String> forms = Lines.forms(actor);
        String key = forms.getFirst();
        forms.forEach(
            f ->
                known.add(
                    f.replace("*", ""), f.startsWith("*"), new Known(Known.Sort.NAME, kind, key)));
      }
    }
    for (List<String> c : Lines.cells("countries.tsv", 11)) {
      add(c.get(1), Known.Sort.COUNTRY, c.getFirst());
      add(c.get(2), Known.Sort.ADJECTIVE, c.getFirst());
      add(c.get(3), Known.Sort.PEOPLE, c.getFirst());
      add(c.get(4), Known.Sort.SEAT, c.getFirst());
    }
    for (List<String> c : Lines.cells("adjectives.tsv", 2)) {
      String key = Lines.forms(c.getFirst()).getFirst();
      add(c.getFirst(), Known.Sort.ADJECTIVE, key);
      add(c.get(1), Known.Sort.PEOPLE, key);
    }
  }

  private void add(String cell, Known.Sort sort, String key) {
    ActorKind kind = sort == Known.Sort.PEOPLE ? ActorKind.COLLECTIVE : ActorKind.GOVERNMENT;
    for (String form : Lines.forms(cell)) {
      boolean exact = form.length() <= 3 && form.equals(form.toUpperCase(Locale.ROOT));
      known.add(form, exact, new Known(sort, kind, key));
    }
  }

  private void readHeads() {
    for (List<String> c : Lines.cells("heads.tsv", 4)) {
      heads.put(
          c.getFirst(),
          new Head(
              c.getFirst(),
              ActorKind.valueOf(c.get(1)),
              ActorKind.valueOf(c.get(2)),
              traits(c.get(3))));
    }
  }

  private static @Nullable ActorKind kindOf(String cell) {
    return cell.equals("-") ? null : ActorKind.valueOf(cell);
  }

  private static Set<String> traits(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
  }

  PhraseTable<Known> known() {
    return known;
  }

  /** The actor noun that ends at a token, the one of most words first. */
  @Nullable Head head(View view, int i) {
    String lemma = lemma(view.token(i));
    for (int first = Math.max(0, i - 2); first <= i; first++) {
      Head head = heads.get(ending(view, first, i, lemma));
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  /** The traits of the place noun that ends at a token, or null. */
  @Nullable Set<String> place(View view, int i) {
    String lemma = lemma(view.token(i));
    for (int first = Math.max(0, i - 1); first <= i; first++) {
      Set<String> traits = places.get(ending(view, first, i, lemma));
      if (traits != null) {
        return traits;
      }
    }
    return null;
  }

  private static String ending(View view, int first, int last, String lemma) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < last; i++) {
      key.append(view.lower(i)).append(' ');
    }
    return key.append(lemma).toString();
  }

  /** Singular in lower case, for names too. */
  static String lemma(Token token) {
    if (!token.isProperNoun()) {
      return token.lemma().toLowerCase(Locale.ROOT);
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    return token.tag().equals("NNPS") && lower.endsWith("s") && !lower.endsWith("ss")
        ? singular(lower)
        : lower;
  }

  static String singular(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  /** The entry for the last words of [first, end) in the list of words that end names, or null. */
  @Nullable NameHead nameHead(View view, int first, int end) {
    if (end - first >= 2) {
      NameHead two = nameHeads.get(view.lower(end - 2) + " " + view.lower(end - 1));
      if (two != null) {
        return two;
      }
    }
    return nameHeads.get(view.lower(end - 1));
  }

  /** The kind that the first word of a name tells, or null. */
  @Nullable ActorKind prefix(String lowerWord) {
    return prefixes.get(lowerWord);
  }

  /** The traits of an honorific or rank, or null. */
  @Nullable Set<String> title(String lowerWord) {
    return titles.get(
        lowerWord.endsWith(".") ? lowerWord.substring(0, lowerWord.length() - 1) : lowerWord);
  }

  boolean isTitleModifier(String lowerWord) {
    return titleModifiers.contains(lowerWord);
  }

  /** Nouns for parts of a body that are somebody where they are set against each other. */
  boolean isPartOfBody(Token noun) {
    return partsOfBodies.contains(lemma(noun));
  }

  boolean isPost(View view, int i) {
    Head head = head(view, i);
    return head != null && head.is("post");
  }

  boolean isParticle(String lowerWord) {
    return innerParticles.contains(lowerWord);
  }

  boolean opensName(String lowerWord) {
    return openingParticles.contains(lowerWord);
  }

  /** Nouns after a name that say what it names without being more than it: 'X militia'. */
  boolean isLabel(String lemma) {
    return labels.contains(lemma);
  }

  /** Days, months, feasts: capitals that name no actor. */
  boolean isCalendar(String lowerWord) {
    return calendar.contains(lowerWord);
  }

  /** Words that open sentences with a capital without opening a name. */
  boolean isFunctionWord(String lowerWord) {
    return functionWords.contains(lowerWord);
  }

  /** First words of names that name no actor: 'Operation', 'USS'. */
  boolean stopsName(String lowerWord) {
    return nameStops.contains(lowerWord);
  }

  /** Nouns and abbreviations for things: 'VBIED'. */
  boolean isThing(String lowerWord) {
    return things.contains(lowerWord)
        || (lowerWord.endsWith("s") && things.contains(singular(lowerWord)));
  }

  /** {@code male} or {@code female} for a common given name, else null. */
  @Nullable String givenName(String lowerWord) {
    return givenNames.get(lowerWord);
  }
}
