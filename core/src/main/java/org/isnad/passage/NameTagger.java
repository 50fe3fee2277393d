package org.isnad.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.passage.names.NameModel;

/**
 * Labels names. Tokens that were cut at hyphens are joined before and share the label after, as the
 * model was trained on names such as {@code Al-Qaeda} in one piece. For one text and one thread.
 */
final class NameTagger {
  /** Second parts that stay apart from the name before the hyphen ({@code Iran-backed}). */
  private static final Set<String> STAY_APART =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  /** Nothing longer is a word; the model looks at all beginnings and ends of each. */
  private static final int LONGEST_NAME = 60;

  private final NameModel.Reading model;

  NameTagger(NameModel.Reading model) {
    this.model = model;
  }

  /** A label for each token: PERSON, ORGANIZATION, LOCATION, MISC or O. */
  List<String> label(List<Piece> tokens) {
    List<String> joined = new ArrayList<>();
    int[] source = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      if (i > 0 && joins(joined.getLast(), tokens, i)) {
        joined.add(joined.removeLast() + form);
      } else {
        joined.add(form);
      }
      source[i] = joined.size() - 1;
    }
    List<String> labels = model.label(joined);
    List<String> out = new ArrayList<>(source.length);
    for (int i : source) {
      out.add(labels.get(i));
    }
    return out;
  }

  /** Whether a token goes with the one before: a hyphen, or what follows one, without a space. */
  private static boolean joins(String last, List<Piece> tokens, int i) {
    if (!tokens.get(i - 1).glued() || last.length() > LONGEST_NAME) {
      return false;
    }
    if (tokens.get(i).form().equals("-")) {
      return i + 1 < tokens.size() && !STAY_APART.contains(tokens.get(i + 1).form());
    }
    return last.endsWith("-") && !STAY_APART.contains(tokens.get(i).form());
  }
}
