package org.isnad.passage.build;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.common.util.MetaUtils;
import it.unimi.dsi.fastutil.chars.Char2ObjectMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.passage.flat.FlatWriter;

/** What NLP4J makes of characters, and what it takes for an address. */
final class Forms {
  private Forms() {}

  static void write(FlatWriter out) throws IOException {
    out.text(pairs(CharUtils::generalizeSymbol));
    out.text(pairs(CharUtils::toLowerCase));
    StringBuilder beforeDigits = new StringBuilder();
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      if (CharUtils.isPreDigitSymbol(c)) {
        beforeDigits.append(c);
      }
    }
    out.text(beforeDigits.toString());
    out.text(MetaUtils.HYPERLINK.pattern());
    out.lines(List.of(MetaUtils.PROTOCOLS));
    List<String> extensions = new ArrayList<>();
    Object root =
        Fields.read(MetaUtils.FILE_EXTENSION.getClass(), "n_root", MetaUtils.FILE_EXTENSION);
    collect((Char2ObjectMap<?>) root, "", extensions);
    out.lines(extensions);
  }

  private static String pairs(UnaryOperator<Character> map) {
    StringBuilder out = new StringBuilder();
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      if (map.apply(c) != c) {
        out.append(c).append((char) map.apply(c));
      }
    }
    return out.toString();
  }

  /** Walks the tree of endings, which is read from a word's end. */
  private static void collect(Char2ObjectMap<?> node, String ending, List<String> out) {
    if ((boolean) Fields.read(node.getClass(), "b_endState", node)) {
      out.add("." + ending);
    }
    for (char c : node.keySet().toCharArray()) {
      collect((Char2ObjectMap<?>) node.get(c), c + ending, out);
    }
  }
}
