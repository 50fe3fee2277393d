package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.passage.AnalysedText;
import org.isnad.passage.Sentence;
import org.isnad.passage.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds weapons, vehicles, documents, sums, quantities and addresses: the means and measures of
 * events. One instance serves all threads.
 */
public final class ThingFinder {
  private record Entry(ThingKind kind, String trait) {}

  private static final Set<String> MILITARY =
      Set.of("air", "artillery", "drone", "missile", "coalition", "military", "rocket", "suicide");
  private final Map<String, Entry> nouns = new HashMap<>();
  private final Measures measures = new Measures();

  private ThingFinder() {
    Lines.cells("things.tsv", 3)
        .forEach(c -> nouns.put(c.getFirst(), new Entry(ThingKind.valueOf(c.get(1)), c.get(2))));
  }

  /** Loads the vocabulary. */
  public static ThingFinder load() {
    return new ThingFinder();
  }

  /** All things of a text, in its order. */
  public List<Thing> find(AnalysedText text) {
    List<Thing> out = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.zone().isRead() && sentence.size() > 0) {
        View view = new View(sentence, text.report().text());
        nouns(view, out);
        measures.in(view, out);
      }
    }
    return out;
  }

  private void nouns(View view, List<Thing> out) {
    for (Token token : view.sentence().tokens()) {
      boolean modifies = token.relation().equals("compound") && token.head() > token.index();
      Entry entry = token.isNoun() && !modifies ? entry(view, token.index()) : null;
      if (entry != null && allowed(view, token, entry)) {
        int first = Extents.left(view, token.index(), token.index());
        out.add(
            new Thing(
                view.sentence().index(),
                first,
                token.index() + 1,
                view.span(first, token.index() + 1),
                token.index(),
                entry.kind()));
      }
    }
  }

  private @Nullable Entry entry(View view, int i) {
    String lemma = Vocabulary.lemma(view.token(i));
    for (int first = Math.max(0, i - 3); first <= i; first++) {
      StringBuilder key = new StringBuilder();
      for (int j = first; j < i; j++) {
        boolean glued = view.lower(j).equals("-");
        key.append(glued ? "" : view.lower(j)).append(glued || next(view, j) ? "" : " ");
        key.append(glued ? "-" : "");
      }
      Entry entry = nouns.get(key.append(lemma).toString());
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  private static boolean next(View view, int j) {
    return view.lower(j + 1).equals("-");
  }

  private boolean allowed(View view, Token token, Entry entry) {
    return switch (entry.trait()) {
      case "plural" -> Descriptions.isPlural(token);
      case "military" -> military(view, token);
      case "aircraft" ->
          view.tree().children(token, "conj", "compound").stream()
              .anyMatch(t -> entry(view, t.index()) != null);
      default -> true;
    };
  }

  /** 'air strikes', 'the strikes engaged', 'conducted 34 strikes'. */
  private static boolean military(View view, Token token) {
    Token above = view.tree().head(token);
    boolean modified =
        view.tree().children(token, "compound", "nmod").stream()
            .anyMatch(t -> MILITARY.contains(view.lower(t.index())));
    boolean verb =
        above != null
            && Set.of("conduct", "launch", "carry", "kill", "hit", "destroy", "target", "engage")
                .contains(above.lemma());
    return modified || verb;
  }
}
