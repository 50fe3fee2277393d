package org.isnad.actor.name;

import java.util.List;

/**
 * A name in its parts.
 *
 * @param text as written
 * @param parts in order of the text; empty when the text has neither letters nor digits
 */
public record NameForm(String text, List<NamePart> parts) {
  public NameForm {
    parts = List.copyOf(parts);
  }

  /** Reads a name in any script. */
  public static NameForm of(String text) {
    return NameParser.parse(text);
  }

  /** The parts that tell whom a name of this kind means; all of them when none does. */
  public List<NamePart> telling(NameKind kind) {
    List<NamePart> telling = parts.stream().filter(part -> tells(part, kind)).toList();
    return telling.isEmpty() ? parts : telling;
  }

  private static boolean tells(NamePart part, NameKind kind) {
    return switch (part.role()) {
      case NAME, INITIAL, NUMBER, LINK, EMPTY -> true;
      case TITLE -> kind.titlesName();
      case LEGAL -> false;
    };
  }
}
