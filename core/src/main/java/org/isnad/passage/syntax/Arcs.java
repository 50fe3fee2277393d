package org.isnad.passage.syntax;

import java.util.Arrays;

/**
 * The arcs found so far: for each node its head and its dependents in order. Node 0 is the root.
 */
final class Arcs {
  static final int NONE = -1;

  final int[] heads;
  final int[] relations;
  private final int[][] dependents;
  private final int[] counts;

  Arcs(int nodes) {
    heads = new int[nodes];
    relations = new int[nodes];
    dependents = new int[nodes][4];
    counts = new int[nodes];
    Arrays.fill(heads, NONE);
    Arrays.fill(relations, NONE);
  }

  boolean hasHead(int node) {
    return heads[node] != NONE;
  }

  void attach(int node, int head, int relation) {
    if (hasHead(node)) {
      remove(heads[node], node);
    }
    insert(head, node);
    heads[node] = head;
    relations[node] = relation;
  }

  private void insert(int head, int node) {
    if (counts[head] == dependents[head].length) {
      dependents[head] = Arrays.copyOf(dependents[head], counts[head] * 2);
    }
    int[] list = dependents[head];
    int at = counts[head]++;
    for (; at > 0 && list[at - 1] > node; at--) {
      list[at] = list[at - 1];
    }
    list[at] = node;
  }

  private void remove(int head, int node) {
    int[] list = dependents[head];
    int at = indexOf(head, node);
    System.arraycopy(list, at + 1, list, at, --counts[head] - at);
  }

  private int indexOf(int head, int node) {
    return Arrays.binarySearch(dependents[head], 0, counts[head], node);
  }

  /** Whether {@code upper} lies on the way from {@code node} to its topmost head. */
  boolean isBelow(int node, int upper) {
    for (int at = heads[node]; at != NONE; at = heads[at]) {
      if (at == upper) {
        return true;
      }
    }
    return false;
  }

  int grandHead(int node) {
    return hasHead(node) ? heads[heads[node]] : NONE;
  }

  /** The leftmost dependent but {@code order}, if it stands left of the node. */
  int leftmost(int node, int order) {
    boolean there = order < counts[node] && dependents[node][order] < node;
    return there ? dependents[node][order] : NONE;
  }

  /** The rightmost dependent but {@code order}, if it stands right of the node. */
  int rightmost(int node, int order) {
    int at = counts[node] - 1 - order;
    return at >= 0 && dependents[node][at] > node ? dependents[node][at] : NONE;
  }

  /** The nearest sibling but {@code order} to the left. */
  int leftSibling(int node, int order) {
    if (!hasHead(node)) {
      return NONE;
    }
    int at = indexOf(heads[node], node) - order - 1;
    return at >= 0 ? dependents[heads[node]][at] : NONE;
  }

  /** How many dependents stand left of a node: 0, 1 or 2 for more. */
  int leftValency(int node) {
    return leftmost(node, 0) == NONE ? 0 : leftmost(node, 1) == NONE ? 1 : 2;
  }

  /** How many dependents stand right of a node: 0, 1 or 2 for more. */
  int rightValency(int node) {
    return rightmost(node, 0) == NONE ? 0 : rightmost(node, 1) == NONE ? 1 : 2;
  }
}
