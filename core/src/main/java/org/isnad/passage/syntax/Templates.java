package org.isnad.passage.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Which values of which tokens make one feature: {@code i-1:tag&j_lmd:relation} is the tag of the
 * token before {@code i} and the relation of {@code j}'s leftmost dependent. Templates share their
 * parts, so that each part is fetched once whatever the number of templates that name it.
 *
 * @param firstType type of the first template, part of the key of its features; the others follow
 * @param slots for each part the index of its place
 * @param fields for each part the field's ordinal
 * @param begins for each template where its parts begin in {@code parts}; one more at the end
 * @param parts of all templates, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // read-only after loading
record Templates(int firstType, int[] slots, int[] fields, int[] begins, int[] parts) {
  /** A value of a token: a place and a field. */
  private record Part(int slot, int field) {}

  /**
   * Reads templates, a line each.
   *
   * @param firstType type of the first line; the others follow
   * @param places grows by each place not yet in it
   * @param fields names by ordinal
   */
  static Templates read(
      List<String> lines, int firstType, List<String> places, List<String> fields) {
    List<Part> shared = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    int[] begins = new int[lines.size() + 1];
    for (int t = 0; t < lines.size(); t++) {
      for (String text : lines.get(t).split("&")) {
        int colon = text.indexOf(':');
        int field = fields.indexOf(text.substring(colon + 1));
        if (field < 0) {
          throw new IllegalArgumentException("no such field: " + lines.get(t));
        }
        all.add(index(new Part(index(text.substring(0, colon), places), field), shared));
      }
      begins[t + 1] = all.size();
    }
    return new Templates(
        firstType,
        shared.stream().mapToInt(Part::slot).toArray(),
        shared.stream().mapToInt(Part::field).toArray(),
        begins,
        all.stream().mapToInt(Integer::intValue).toArray());
  }

  private static <T> int index(T one, List<T> among) {
    int index = among.indexOf(one);
    if (index >= 0) {
      return index;
    }
    among.add(one);
    return among.size() - 1;
  }

  int count() {
    return begins.length - 1;
  }
}
