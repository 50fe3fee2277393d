package org.isnad.passage.syntax;

/**
 * Where the parser looks: {@code i} is the top of the stack, {@code j} the input, {@code k-1} what
 * lies under the top of the stack. {@code i-1} is the token before the top in the text; {@code
 * i_lmd2} the second leftmost dependent of the top.
 */
record Place(char source, int window, Relation relation) {
  /** From the token found to the one meant. */
  enum Relation {
    SELF,
    H,
    H2,
    LMD,
    LMD2,
    RMD,
    RMD2,
    LNS,
    LNS2
  }

  static Place parse(String text) {
    int underscore = text.indexOf('_');
    String place = underscore < 0 ? text : text.substring(0, underscore);
    Relation relation =
        underscore < 0
            ? Relation.SELF
            : Relation.valueOf(text.substring(underscore + 1).toUpperCase(java.util.Locale.ROOT));
    return new Place(place.charAt(0), Tagger.window(place.substring(1)), relation);
  }

  /** The node meant, or a negative number. */
  int find(State state) {
    int node = state.node(source, window);
    return node < 0 ? Arcs.NONE : from(node, state.arcs);
  }

  private int from(int node, Arcs arcs) {
    return switch (relation) {
      case SELF -> node;
      case H -> arcs.heads[node];
      case H2 -> arcs.grandHead(node);
      case LMD -> arcs.leftmost(node, 0);
      case LMD2 -> arcs.leftmost(node, 1);
      case RMD -> arcs.rightmost(node, 0);
      case RMD2 -> arcs.rightmost(node, 1);
      case LNS -> arcs.leftSibling(node, 0);
      case LNS2 -> arcs.leftSibling(node, 1);
    };
  }
}
