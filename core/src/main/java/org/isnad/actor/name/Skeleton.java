package org.isnad.actor.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The consonants of a word with those that spellings interchange taken for one: 'Qaani', 'Ghaani',
 * 'قاآني' -> 'kn'.
 */
final class Skeleton {
  private Skeleton() {}

  /** The skeletons of the telling parts, of two neighbours as one, of initials, and of meanings. */
  static Set<String> of(NameForm name) {
    Set<String> out = new LinkedHashSet<>();
    List<NamePart> parts = name.telling(NameKind.ANY);
    List<String> words = new ArrayList<>();
    for (NamePart part : parts) {
      String skeleton = of(part.sound());
      words.add(skeleton);
      out.add(skeleton);
      part.concepts().forEach(concept -> out.add("=" + concept));
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      out.add(words.get(i) + words.get(i + 1));
    }
    String initials =
        String.join(
            "",
            parts.stream().map(p -> p.latin().isEmpty() ? "" : p.latin().substring(0, 1)).toList());
    if (initials.length() >= 2) {
      out.add("." + initials);
    }
    if (parts.size() == 1 && parts.getFirst().latin().length() <= 6) {
      out.add("." + parts.getFirst().latin());
    }
    out.remove("");
    return out;
  }

  /** The skeleton of one word's sounds; its first vowel stays when it has no consonant. */
  static String of(String sound) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      String letter = letter(sound.charAt(i));
      if (out.isEmpty() || !out.substring(out.length() - 1).equals(letter)) {
        out.append(letter);
      }
    }
    return out.isEmpty() && !sound.isEmpty() ? "a" : out.toString();
  }

  private static String letter(char c) {
    return switch (c) {
      case 'q', 'g', 'G', 'k' -> "k";
      case 'x' -> "x";
      case 'T', 't' -> "t";
      case 'c', 's', 'z', 'D' -> "s";
      case 'S', 'C' -> "S";
      case 'j' -> "j";
      case 'p', 'b' -> "b";
      case 'f', 'v' -> "f";
      case 'a', 'e', 'i', 'o', 'u', 'A', 'I', 'Y', 'W', 'H', '`', 'h', 'y', 'w' -> "";
      default -> String.valueOf(c);
    };
  }
}
