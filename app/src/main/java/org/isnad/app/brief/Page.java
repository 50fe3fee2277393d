package org.isnad.app.brief;

import java.util.List;
import java.util.function.Supplier;

/**
 * A brief, or findings, before it is written in a format. Sentences hold {@link Marks}.
 *
 * @param title plain words
 * @param head what was read, and how to take it
 * @param parts the sections that have something to say
 * @param leftOut what is not told here; empty when all is
 * @param notes in order of their numbers
 */
record Page(String title, List<String> head, List<Part> parts, String leftOut, List<Note> notes) {
  static final String WORDS_TITLE = "The exact words";
  static final String WORDS_END = "'isnad show CLAIM' shows the words in their context.";

  Page {
    head = List.copyOf(head);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * A section as far as it is shown.
   *
   * @param more how many further entries there are; empty for none
   */
  record Part(String title, List<Entry> entries, String more) {
    Part {
      entries = List.copyOf(entries);
    }

    static Part of(Section section, int limit) {
      int more = section.entries().size() - limit;
      return new Part(
          section.title(),
          section.entries().stream().limit(limit).map(Supplier::get).toList(),
          more > 0 ? "... and " + more + " more: isnad " + section.more() : "");
    }
  }
}
