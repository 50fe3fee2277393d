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

  /** The parts that name, all of them when none does. */
  public List<NamePart> telling() {
    List<NamePart> telling = parts.stream().filter(NamePart::counts).toList();
    return telling.isEmpty() ? parts : telling;
  }
}
