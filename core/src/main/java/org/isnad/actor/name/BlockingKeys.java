package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What names that may agree have in common: the consonants of a word with those that spellings
 * interchange taken for one ('Qaani', 'Ghaani', 'قاآني' -> 'kn'); of two words together; of one
 * word and the begin of another, for a slip in the other; what a word means; the first letters of
 * all.
 */
final class BlockingKeys {
  private static final int MOST_WORDS = 8;

  private BlockingKeys() {}

  /** Hashes of the keys of a name, each once. */
  static int[] of(NameForm name) {
    Set<String> out = new LinkedHashSet<>();
    List<NamePart> parts = name.telling(NameKind.ORGANISATION);
    List<String> words = new ArrayList<>();
    for (NamePart part : parts) {
      part.concepts().forEach(concept -> out.add("=" + concept));
      boolean counts = part.role() != PartRole.LINK && part.role() != PartRole.INITIAL;
      String skeleton = skeleton(part.sound());
      if (counts && !skeleton.isEmpty() && words.size() < MOST_WORDS) {
        words.add(skeleton);
        out.add(skeleton);
        if (part.sound().indexOf('D') >= 0) {
          out.add(skeleton(part.sound().replace('D', 'z')));
        }
      }
    }
    pairs(words, out);
    initials(parts, out);
    return out.stream().mapToInt(BlockingKeys::hash).toArray();
  }

  private static void pairs(List<String> words, Set<String> out) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        String a = words.get(i);
        String b = words.get(j);
        if (i != j && a.compareTo(b) <= 0) {
          out.add(a + "+" + b);
        }
        if (i != j) {
          out.add(a + "~" + b.charAt(0));
        }
        if (j == i + 1) {
          out.add(a.endsWith(b.substring(0, 1)) ? a + b.substring(1) : a + b);
        }
      }
    }
  }

  private static void initials(List<NamePart> parts, Set<String> out) {
    StringBuilder initials = new StringBuilder();
    for (NamePart part : parts) {
      boolean skipped = part.role() == PartRole.LINK || part.latin().isEmpty();
      initials.append(skipped ? "" : part.latin().substring(0, 1));
    }
    if (initials.length() >= 2) {
      out.add("." + initials);
    }
    for (NamePart part : parts) {
      if (Acronyms.isAcronym(part)) {
        out.add("." + part.latin());
      }
    }
  }

  /** Spread over all bits, since names of a run differ in few. */
  private static int hash(String key) {
    int h = 0x811C9DC5;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x01000193;
    }
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    return h ^ (h >>> 12);
  }

  /** The skeleton of one word's sounds; 'a' for a word of vowels. */
  static String skeleton(String sound) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char letter = letter(sound.charAt(i));
      if (letter != 0 && (out.isEmpty() || out.charAt(out.length() - 1) != letter)) {
        out.append(letter);
      }
    }
    return out.isEmpty() && !sound.isEmpty() ? "a" : out.toString();
  }

  private static char letter(char c) {
    return switch (c) {
      case 'q', 'g', 'G', 'k', 'x' -> 'k';
      case 'T', 't' -> 't';
      case 'c', 's', 'z' -> 's';
      case 'D', 'd' -> 'd';
      case 'S', 'C' -> 'S';
      case 'p', 'b' -> 'b';
      case 'f', 'v' -> 'f';
      case 'a', 'e', 'i', 'o', 'u', 'A', 'I', 'Y', 'W', 'H', '`', 'h', 'y', 'w' -> 0;
      default -> c;
    };
  }
}
