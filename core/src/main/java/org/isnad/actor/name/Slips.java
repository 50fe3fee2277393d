package org.isnad.actor.name;

/**
 * Slips of the hand: one letter left out, doubled or put in, or two neighbours swapped, after the
 * first letter of a word of seven letters or more (Damerau 1964). An a or o at the end is none: it
 * makes a woman's name. Another letter in place of one is no slip here: it more often makes another
 * name.
 */
final class Slips {
  private static final int SHORTEST = 7;

  private Slips() {}

  static boolean isOne(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() < SHORTEST || longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    return same > 0
        && same < longer.length()
        && (same < longer.length() - 1 || "ao".indexOf(longer.charAt(same)) < 0)
        && (longer.length() == shorter.length()
            ? swapped(shorter, longer, same)
            : shorter.substring(same).equals(longer.substring(same + 1)));
  }

  private static boolean swapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
