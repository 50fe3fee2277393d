package org.isnad.passage.build;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The names of some 760,000 people in the lists of names that come with NLP4J's models. */
public final class PersonNames {
  private static final String LISTS =
      "edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz";

  /** The number of the lists of people, as their names show. */
  private static final String PEOPLE = "14";

  private PersonNames() {}

  /**
   * Gives each word of each name, once a name.
   *
   * @param words takes a word as written, in no certain order
   */
  public static void words(Consumer<String> words) throws IOException {
    try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(LISTS)) {
      @SuppressWarnings("unchecked") // what the file is known to hold
      PrefixTree<String, Set<String>> tree = (PrefixTree<String, Set<String>>) in.readObject();
      tree.getRoot().forEach((word, node) -> walk(word, node, words));
    } catch (ClassNotFoundException e) {
      throw new IOException("no such class in " + LISTS, e);
    }
  }

  /** Tells how many people's names go through a node, with its word once for each. */
  private static int walk(
      String word, PrefixNode<String, Set<String>> node, Consumer<String> words) {
    Set<String> kinds = node.getValue();
    int names = kinds != null && kinds.contains(PEOPLE) ? 1 : 0;
    for (Map.Entry<String, PrefixNode<String, Set<String>>> next : node.entrySet()) {
      names += walk(next.getKey(), next.getValue(), words);
    }
    for (int i = 0; i < names; i++) {
      words.accept(word);
    }
    return names;
  }
}
