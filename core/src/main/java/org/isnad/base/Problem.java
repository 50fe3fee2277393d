package org.isnad.base;

/**
 * Something that could not be read, said so that a person can mend it.
 *
 * @param kind for counting
 * @param file the path, with members of archives after {@code !/}
 * @param place where in it: a page, an entry, an offset; empty when it is the whole
 * @param what what is wrong, one sentence
 * @param cure what the reader can do, one sentence
 */
public record Problem(ProblemKind kind, String file, String place, String what, String cure) {
  public Problem {
    if (file.isBlank() || what.isBlank() || cure.isBlank()) {
      throw new IllegalArgumentException("a problem names the file, the reason and the cure");
    }
  }

  /** One line: file (place): what. Cure. */
  public String line() {
    return file + (place.isEmpty() ? "" : " (" + place + ")") + ": " + what + " " + cure;
  }
}
