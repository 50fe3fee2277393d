package org.isnad.app;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.network.Casebook;
import org.isnad.network.Node;

/** Finds whom a name on the command line means. */
final class Called {
  private static final int MOST = 10;

  private Called() {}

  /** The one actor of that name; refuses where there is none or several. */
  static Node one(Casebook book, String name) {
    List<Node> found = book.called(name);
    if (found.size() != 1) {
      String names =
          found.stream().map(Node::name).distinct().limit(MOST).collect(Collectors.joining("; "));
      throw new Refused(
          found.size()
              + " actors are called "
              + name
              + (names.isEmpty() ? ". 'isnad actors' lists them." : "; which of these: " + names));
    }
    return found.getFirst();
  }
}
