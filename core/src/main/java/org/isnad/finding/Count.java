package org.isnad.finding;

/** Numbers with their nouns: '1 tie', '2 ties'. */
final class Count {
  private Count() {}

  static String of(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
