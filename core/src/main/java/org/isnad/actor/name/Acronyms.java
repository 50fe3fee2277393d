package org.isnad.actor.name;

import java.util.List;

/** Names cut to the first letters of their words: 'PMF', 'IRGC'. */
final class Acronyms {
  private static final int LONGEST = 8;

  private Acronyms() {}

  /** Whether a part may be one: a word of two to eight capitals. */
  static boolean isAcronym(NamePart part) {
    String written = part.written();
    if (written.length() < 2 || written.length() > LONGEST || part.role() == PartRole.NUMBER) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      if (!Character.isUpperCase(written.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the parts end that a word spells with their first letters, beginning at one of them; what
   * joins may be skipped or spelled.
   *
   * @return the end, exclusive; -1 when it does not spell them
   */
  static int end(NamePart acronym, List<NamePart> parts, int from) {
    if (parts.get(from).role() == PartRole.LINK) {
      return -1;
    }
    return end(acronym.latin(), 0, parts, from);
  }

  private static int end(String letters, int at, List<NamePart> parts, int from) {
    if (at == letters.length()) {
      return at >= 2 ? from : -1;
    }
    if (from == parts.size() || parts.get(from).latin().isEmpty()) {
      return -1;
    }
    NamePart part = parts.get(from);
    boolean number = part.role() == PartRole.NUMBER;
    if (!number && part.latin().charAt(0) == letters.charAt(at)) {
      int end = end(letters, at + 1, parts, from + 1);
      if (end >= 0) {
        return end;
      }
    }
    return part.role() == PartRole.LINK ? end(letters, at, parts, from + 1) : -1;
  }
}
