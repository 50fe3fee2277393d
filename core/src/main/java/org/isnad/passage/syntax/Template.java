package org.isnad.passage.syntax;

import java.util.ArrayList;
import java.util.List;
import org.isnad.passage.flat.TextHash;

/**
 * Which values of which tokens make one feature: {@code i-1:tag&j_lmd:relation} is the tag of the
 * token before {@code i} and the relation of {@code j}'s leftmost dependent.
 *
 * @param type number of the template: part of the key of its features
 * @param slots for each part the index of its place in the list of places that all templates share
 * @param fields for each part the field's ordinal
 */
@SuppressWarnings("ArrayRecordComponent") // read-only after loading
record Template(int type, int[] slots, int[] fields) {

  /**
   * Reads templates, a line each.
   *
   * @param firstType type of the first line; the others follow
   * @param places grows by each place not yet in it
   * @param fields names by ordinal
   */
  static Template[] read(
      List<String> lines, int firstType, List<String> places, List<String> fields) {
    List<Template> out = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("&");
      int[] slots = new int[parts.length];
      int[] ordinals = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        int colon = parts[i].indexOf(':');
        slots[i] = slot(parts[i].substring(0, colon), places);
        ordinals[i] = fields.indexOf(parts[i].substring(colon + 1));
        if (ordinals[i] < 0) {
          throw new IllegalArgumentException("no such field: " + line);
        }
      }
      out.add(new Template(firstType + out.size(), slots, ordinals));
    }
    return out.toArray(Template[]::new);
  }

  private static int slot(String place, List<String> places) {
    int slot = places.indexOf(place);
    if (slot >= 0) {
      return slot;
    }
    places.add(place);
    return places.size() - 1;
  }

  /**
   * The key of this template's feature.
   *
   * @param at token of each place, negative where there is none
   * @return 0 where a part has no value
   */
  long key(int[] at, Values values) {
    long hash = 0;
    for (int i = 0; i < slots.length; i++) {
      int token = at[slots[i]];
      if (token < 0) {
        return 0;
      }
      int cell = values.cell(token, fields[i]);
      long power = values.powers[cell];
      if (power == 0) {
        return 0;
      }
      hash = i == 0 ? values.hashes[cell] : TextHash.join(hash, values.hashes[cell], power);
    }
    return TextHash.key(type, hash);
  }
}
