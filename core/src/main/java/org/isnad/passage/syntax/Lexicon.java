package org.isnad.passage.syntax;

import java.io.IOException;
import java.util.Arrays;
import org.isnad.passage.flat.FlatReader;
import org.isnad.passage.flat.Hashed;
import org.isnad.passage.flat.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words from large corpora: the tags a word takes (ambiguity class) and the Brown
 * clusters it lies in. Words are found by hash among sorted keys; words with the same class or
 * clusters share one entry.
 */
final class Lexicon {
  private final long[] keys;
  private final int[] classOf;
  private final int[] clustersOf;
  private final Hashed[] classes;
  private final RowLists classRows;
  private final RowLists tagClusterRows;
  private final RowLists treeClusterRows;

  private Lexicon(
      long[] keys,
      int[] classOf,
      int[] clustersOf,
      Hashed[] classes,
      RowLists classRows,
      RowLists tagClusterRows,
      RowLists treeClusterRows) {
    this.keys = keys;
    this.classOf = classOf;
    this.clustersOf = clustersOf;
    this.classes = classes;
    this.classRows = classRows;
    this.tagClusterRows = tagClusterRows;
    this.treeClusterRows = treeClusterRows;
  }

  static Lexicon read(FlatReader in) throws IOException {
    return new Lexicon(
        in.longs(),
        in.ints(),
        in.ints(),
        Hashed.all(in.lines()),
        RowLists.read(in),
        RowLists.read(in),
        RowLists.read(in));
  }

  /** Everything about a word of this simplified form in lower case. */
  Entry entry(String word) {
    int at = Arrays.binarySearch(keys, TextHash.of(word));
    int clazz = at < 0 ? -1 : classOf[at];
    int clusters = at < 0 ? -1 : clustersOf[at];
    return new Entry(
        clazz < 0 ? null : classes[clazz],
        classRows.of(clazz),
        tagClusterRows.of(clusters),
        treeClusterRows.of(clusters));
  }

  /**
   * What is known of a word: rows of the tagger's and the parser's weights.
   *
   * @param ambiguity the tags it takes, joined; null when unknown
   * @param classRows for each place at which the tagger looks at the tags
   * @param tagClusterRows for each place at which the tagger looks at clusters
   * @param treeClusterRows for each place at which the parser looks at clusters
   */
  @SuppressWarnings("ArrayRecordComponent") // shared by reference, never written
  record Entry(
      @Nullable Hashed ambiguity,
      int[][] classRows,
      int[][] tagClusterRows,
      int[][] treeClusterRows) {}

  /** Lists of rows, several lists an entry. */
  @SuppressWarnings("ArrayRecordComponent") // read-only after loading
  record RowLists(int perEntry, int[] ends, int[] rows) {
    static RowLists read(FlatReader in) throws IOException {
      return new RowLists(in.number(), in.ints(), in.ints());
    }

    /** The lists of an entry; empty lists for a negative one. */
    int[][] of(int entry) {
      int[][] lists = new int[perEntry][];
      for (int i = 0; i < perEntry; i++) {
        lists[i] = entry < 0 ? new int[0] : list(entry * perEntry + i);
      }
      return lists;
    }

    private int[] list(int index) {
      return Arrays.copyOfRange(rows, index == 0 ? 0 : ends[index - 1], ends[index]);
    }
  }
}
